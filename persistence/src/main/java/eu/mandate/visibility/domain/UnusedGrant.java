package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.util.List;

/**
 * A permission that gives nothing anybody looked at (Art. 5(1)(c), 25 GDPR; PIPL Art. 6). The log names the category of each read
 * and not its fields, so a permission counts as used as soon as one of its categories was read.
 *
 * @param fields that nobody would miss, {@code category.field}
 * @param categories of which nothing was read
 * @param since when the authorisation in force was given
 */
public record UnusedGrant(
        String app, String permission, Text name, List<String> categories, List<String> fields, Instant since) {

    /** How far back the log is looked at, in days. */
    public static final int DAYS = 90;

    public UnusedGrant {
        categories = List.copyOf(categories);
        fields = List.copyOf(fields);
    }
}
