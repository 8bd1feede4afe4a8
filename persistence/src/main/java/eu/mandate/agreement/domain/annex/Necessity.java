package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why the sensitive information of each entrusted category is needed, who obtains the separate consent and what protects it
 * (PIPL Art. 28 to 30). The purposes that use a category are specific ones, and their descriptions say what it is needed for.
 */
public final class Necessity {

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final Words words;

    Necessity(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.words = words;
    }

    /** Category with fields, purposes with what they need it for, owner of the consent, measures. */
    List<List<String>> rows() {
        return entrusted.categories().stream()
                .filter(Necessity::sensitive)
                .map(this::row)
                .toList();
    }

    /** Whether a field of the category is sensitive in the sense of Chinese law. */
    public static boolean sensitive(DataCategory category) {
        return category.fields().stream().anyMatch(Necessity::sensitive);
    }

    /** Whether the field is sensitive and may be filled at all. */
    public static boolean sensitive(DataField field) {
        return field.presence() != Presence.FORBIDDEN && field.sensitivity() != null;
    }

    /** The entrusted purposes that a category is used for. */
    public static List<Purpose> purposes(Entrusted entrusted, DataCategory category) {
        return entrusted.purposes().stream()
                .filter(purpose -> purpose.categories().contains(category.code()))
                .toList();
    }

    /** Who is controller of a category, as the activities that process it say. */
    public static List<ProcessingActivity> activities(Entrusted entrusted, DataCategory category) {
        return entrusted.activities().stream()
                .filter(activity -> activity.categories().contains(category.code()))
                .toList();
    }

    private List<String> row(DataCategory category) {
        var fields = category.fields().stream()
                .filter(Necessity::sensitive)
                .map(field -> words.of(field.name()))
                .toList();
        var needed = purposes(entrusted, category).stream()
                .map(purpose ->
                        purpose.code() + " " + words.of(purpose.name()) + "\n" + words.of(purpose.description()))
                .collect(Collectors.joining("\n"));
        var owner = activities(entrusted, category).stream()
                .map(activity -> words.of(activity.organisationRole()))
                .distinct()
                .collect(Collectors.joining("\n"));
        var protection = Safeguards.of(snapshot).stream()
                .map(SecurityMeasure::heading)
                .distinct()
                .map(words::of)
                .collect(Collectors.joining("\n"));
        return List.of(
                category.code() + " " + words.of(category.name()) + "\n" + words.list(fields),
                needed.isEmpty() ? words.of("none") : needed,
                snapshot.organisation().identity().legalName() + "\n" + owner,
                protection);
    }
}
