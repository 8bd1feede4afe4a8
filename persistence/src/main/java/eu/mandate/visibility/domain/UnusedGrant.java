package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.util.List;

/**
 * A permission that gives fields nobody looked at (Art. 5(1)(c), 25 GDPR; PIPL Art. 6), by the fields that the log names for each
 * read of the organisation's own people.
 *
 * @param scope name of the application's scope
 * @param categories codes of the categories that the fields nobody looked at belong to
 * @param fields that nobody would miss, {@code category.field}
 * @param used the other fields of the permission, which go with it when it is taken back; none when nothing of it was shown
 * @param since when the permission was granted that is in force without a break, whatever else of the scope was changed since
 */
public record UnusedGrant(
        String app,
        Text scope,
        String permission,
        Text name,
        List<String> categories,
        List<String> fields,
        List<String> used,
        Instant since) {

    /** How far back the log is looked at, in days. */
    public static final int DAYS = 90;

    public UnusedGrant {
        categories = List.copyOf(categories);
        fields = List.copyOf(fields);
        used = List.copyOf(used);
    }
}
