package eu.mandate.catalogue.domain.diff;

import static java.util.stream.Collectors.joining;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.tree.Identity;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Values of a profile as one line. */
final class Rendering {

    private Rendering() {}

    /** The line, or null for what is absent. */
    static String of(Object value) {
        if (value == null) return null;
        if (value instanceof Text text) return joined(text.en(), text.zh());
        if (value instanceof Period period) return period.amount() + " " + period.unit();
        if (value instanceof Limit limit) return joined(of(limit.period()), of(limit.criterion()));
        if (value instanceof Deadline deadline) return of(deadline.period());
        if (value instanceof Evidence evidence) return evidence(evidence);
        if (value instanceof List<?> list)
            return list.stream().map(Rendering::of).collect(joining(", "));
        if (value instanceof Record entry) return entry(entry);
        return value.toString();
    }

    private static String evidence(Evidence evidence) {
        var lines = evidence.lines().isEmpty() ? null : of(evidence.lines());
        return joined(evidence.origin().name(), lines, of(evidence.basis()));
    }

    /** An entry by its code and name; one without either by all that it says. */
    private static String entry(Record entry) {
        var code = Identity.of(entry);
        if (code.isEmpty()) return entry.toString();
        var name = RecordTree.member(entry, "name").or(() -> RecordTree.member(entry, "title"));
        return joined(
                code.get(),
                name.filter(Text.class::isInstance).map(Rendering::of).orElse(null));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).distinct().collect(joining(" / "));
    }
}
