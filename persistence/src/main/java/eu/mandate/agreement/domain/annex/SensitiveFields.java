package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sensitive fields of what is entrusted, by category and by why they are sensitive, with their safeguards. */
final class SensitiveFields {

    private final Entrusted entrusted;
    private final Words words;
    private final String safeguards;

    SensitiveFields(Snapshot snapshot, Words words) {
        this.entrusted = Entrusted.of(snapshot);
        this.words = words;
        this.safeguards = words.of(
                "annex.II.sensitive.safeguards.value",
                words.series(Safeguards.of(snapshot).stream()
                        .map(SecurityMeasure::heading)
                        .distinct()
                        .map(words::of)
                        .toList()));
    }

    /** Whether a field is meant to hold what the law protects strictly (Art. 9, 10 GDPR). */
    boolean special() {
        return entrusted.categories().stream()
                .flatMap(category -> category.fields().stream())
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .map(DataField::sensitivity)
                .anyMatch(SensitiveFields::special);
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        entrusted
                .categories()
                .forEach(category -> kinds(category)
                        .forEach((kind, fields) -> rows.add(List.of(
                                category.code() + " " + words.of(category.name()),
                                words.list(fields),
                                kind,
                                safeguards))));
        return rows;
    }

    /** Forbidden fields of the entrusted categories, by name. */
    List<String> forbidden() {
        return entrusted.categories().stream()
                .flatMap(category -> category.fields().stream()
                        .filter(field -> field.presence() == Presence.FORBIDDEN)
                        .map(field ->
                                words.of(category.name()) + (words.chinese() ? "：" : ": ") + words.of(field.name())))
                .toList();
    }

    private Map<String, List<String>> kinds(DataCategory category) {
        var kinds = new LinkedHashMap<String, List<String>>();
        category.fields().stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .filter(field -> field.sensitivity() != null || field.mayRevealSpecialCategory())
                .forEach(field -> kinds.computeIfAbsent(kind(field), kind -> new ArrayList<>())
                        .add(words.of(field.name())));
        return kinds;
    }

    private String kind(DataField field) {
        var kind = field.sensitivity() == null ? null : words.of(field.sensitivity());
        var special = field.mayRevealSpecialCategory() ? words.of("annex.II.sensitive.may-reveal") : null;
        return Lines.of(kind, special);
    }

    private static boolean special(SensitivityKind kind) {
        return kind == SensitivityKind.BIOMETRIC
                || kind == SensitivityKind.HEALTH
                || kind == SensitivityKind.RELIGIOUS_BELIEF
                || kind == SensitivityKind.SPECIFIC_IDENTITY;
    }
}
