package eu.mandate.visibility.domain.view;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who can see the person that asks (Art. 12, 13(1)(e), 15(1) GDPR; PIPL Art. 17, 44): about nobody else.
 *
 * @param linked whether the directory has exactly one active member with the person's sign-in name
 * @param apps applications that see the person; only those
 * @param readers scopes by which colleagues see records of the person, by scope and reach, never by who they are
 */
public record OwnVisibility(boolean linked, List<AppSight> apps, List<ReaderSight> readers) {

    public OwnVisibility {
        apps = List.copyOf(apps);
        readers = List.copyOf(readers);
    }

    /**
     * An application that sees the person.
     *
     * @param permissions those granted, with their fields
     * @param need in the organisation's words, or null
     * @param since when the instruction in force took effect
     * @param until the last day, or null
     */
    public record AppSight(
            String app,
            Text name,
            String need,
            List<AppScopeView.AppPermission> permissions,
            int instruction,
            Instant since,
            LocalDate until) {
        public AppSight {
            permissions = List.copyOf(permissions);
        }
    }

    /**
     * A scope that lets colleagues see records of the person.
     *
     * @param since the earliest instruction in force that does
     */
    public record ReaderSight(String scope, Text name, Reach reach, List<String> categories, Instant since) {
        public ReaderSight {
            categories = List.copyOf(categories);
        }
    }
}
