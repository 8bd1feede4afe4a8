package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import java.util.List;

/** Codes of the service profile as people read them. */
final class Codes {

    private final Snapshot snapshot;
    private final Words words;

    Codes(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    /** Codes and names of categories; the word for all where none is named. */
    String categories(List<String> codes) {
        if (codes == null || codes.isEmpty()) return words.of("categories.all");
        return words.series(codes.stream().map(this::category).toList());
    }

    String subjects(List<String> codes) {
        return words.series(codes.stream().map(this::subject).toList());
    }

    String category(String code) {
        return snapshot.profile().categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(this::category)
                .orElse(code);
    }

    String category(DataCategory category) {
        return category.code() + " " + words.of(category.name());
    }

    private String subject(String code) {
        return snapshot.profile().subjects().stream()
                .filter(subject -> subject.code().equals(code))
                .map(CodeName::name)
                .map(words::of)
                .findFirst()
                .orElse(code);
    }
}
