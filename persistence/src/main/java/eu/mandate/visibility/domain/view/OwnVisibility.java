package eu.mandate.visibility.domain.view;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.visibility.domain.AppScopeView;
import eu.mandate.visibility.domain.OwnGrantView;
import eu.mandate.visibility.domain.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who can see the person that asks (Art. 12, 13(1)(e), 15(1) GDPR; PIPL Art. 17, 44): about nobody else.
 *
 * @param linked whether the directory has exactly one active member with the person's sign-in name
 * @param apps applications that see the person; only those
 * @param vendor accesses by which the vendor's people can see records of the person, or could; never who they are
 * @param readers scopes by which colleagues see records of the person, by scope and reach, never by who they are
 */
public record OwnVisibility(boolean linked, List<AppSight> apps, List<VendorSight> vendor, List<ReaderSight> readers) {

    /** Of somebody who cannot be found in the directory, or while there is nothing to see. */
    public static OwnVisibility nothing(boolean linked) {
        return new OwnVisibility(linked, List.of(), List.of(), List.of());
    }

    public OwnVisibility {
        apps = List.copyOf(apps);
        vendor = List.copyOf(vendor);
        readers = List.copyOf(readers);
    }

    /**
     * An application that sees the person.
     *
     * @param permissions those granted, with their fields
     * @param grants what the person granted the application for themselves
     * @param need in the organisation's words, or null
     * @param since when the instruction in force took effect
     * @param until the last day, or null
     */
    public record AppSight(
            String app,
            Text name,
            String need,
            List<AppScopeView.AppPermission> permissions,
            List<OwnGrantView> grants,
            int instruction,
            Instant since,
            LocalDate until) {
        public AppSight {
            permissions = List.copyOf(permissions);
            grants = List.copyOf(grants);
        }

        /** Since when the person grants a permission for themselves; null when they do not. */
        public Instant grantedAt(String permission) {
            return grants.stream()
                    .filter(grant -> grant.permission().equals(permission))
                    .map(OwnGrantView::grantedAt)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * An access of the vendor's people that the organisation approved.
     *
     * @param purpose code
     * @param categories codes of the kinds of records
     * @param single whether only single records were meant, of which one is the person's
     * @param from when it was approved
     * @param until when it ends or ended
     * @param inForce whether something can be read under it now
     */
    public record VendorSight(
            String ticket,
            String purpose,
            List<String> categories,
            boolean single,
            Instant from,
            Instant until,
            boolean inForce) {
        public VendorSight {
            categories = List.copyOf(categories);
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
