package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Presence;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of Annex II about data subjects and about categories of data with their fields. */
final class EntrustedData {

    private final Snapshot snapshot;
    private final Entrusted entrusted;
    private final Words words;

    EntrustedData(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.entrusted = Entrusted.of(snapshot);
        this.words = words;
    }

    /** Kind of data subject, and the categories about it. */
    List<List<String>> subjects() {
        var used = entrusted.categories().stream()
                .flatMap(category -> category.subjects().stream())
                .collect(Collectors.toSet());
        return snapshot.profile().subjects().stream()
                .filter(subject -> used.contains(subject.code()))
                .map(this::subject)
                .toList();
    }

    /** Code, name, fields, sources. */
    List<List<String>> categories() {
        return entrusted.categories().stream().map(this::category).toList();
    }

    private List<String> subject(CodeName subject) {
        var categories = entrusted.categories().stream()
                .filter(category -> category.subjects().contains(subject.code()))
                .map(category -> category.code() + " " + words.of(category.name()))
                .toList();
        return List.of(words.of(subject.name()), String.join("\n", categories));
    }

    private List<String> category(DataCategory category) {
        var fields = category.fields().stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .map(field -> words.of(field.name()))
                .toList();
        var sources = category.sources().stream().map(words::of).toList();
        return List.of(
                category.code(),
                words.of(category.name()) + "\n" + words.of(category.description()),
                words.list(fields),
                words.list(sources));
    }
}
