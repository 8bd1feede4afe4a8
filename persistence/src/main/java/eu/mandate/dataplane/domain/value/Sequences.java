package eu.mandate.dataplane.domain.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists: of texts, numbers, truths or small objects. The profile names their field, not their inner form, so that is bounded. */
final class Sequences {

    private static final int ELEMENTS = 1_000;
    private static final int MEMBERS = 50;
    private static final int DEPTH = 4;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private Sequences() {}

    /**
     * Reads a list.
     *
     * @param values the only texts allowed; empty for any
     */
    static Reading read(Given given, Set<String> values) {
        if (!(given instanceof Given.Sequence offered)) return Reading.refused("value-type-list");
        var fault = values.isEmpty() ? of(offered.elements(), 1) : choices(offered.elements(), values);
        return fault == null ? Reading.of(new FieldValue.Many(offered.elements())) : new Reading(null, fault);
    }

    private static Fault choices(List<Given> elements, Set<String> values) {
        for (var at = 0; at < elements.size(); at++) {
            if (!(elements.get(at) instanceof Given.Text text) || !values.contains(text.text())) {
                return Fault.of(
                                "value-not-listed",
                                String.join(", ", values.stream().sorted().toList()))
                        .under("/" + at);
            }
        }
        return elements.size() > ELEMENTS ? Fault.of("list-too-long", ELEMENTS) : null;
    }

    private static Fault of(List<Given> elements, int depth) {
        if (elements.size() > ELEMENTS) return Fault.of("list-too-long", ELEMENTS);
        for (var at = 0; at < elements.size(); at++) {
            var fault = element(elements.get(at), depth);
            if (fault != null) return fault.under("/" + at);
        }
        return null;
    }

    private static Fault element(Given given, int depth) {
        if (depth > DEPTH) return Fault.of("list-too-deep", DEPTH);
        if (given instanceof Given.Text text) return FieldReader.unfit(text.text(), FieldReader.LONG_TEXT);
        if (given instanceof Given.Figure) return Figures.number(given).fault();
        if (given instanceof Given.Sequence inner) return of(inner.elements(), depth + 1);
        return given instanceof Given.Members inner ? members(inner, depth + 1) : null;
    }

    private static Fault members(Given.Members offered, int depth) {
        if (offered.members().size() > MEMBERS) return Fault.of("list-too-long", MEMBERS);
        for (var member : offered.members().entrySet()) {
            if (!NAME.matcher(member.getKey()).matches()) return Fault.of("member-name");
            var fault = element(member.getValue(), depth);
            if (fault != null) return fault.under("/" + member.getKey());
        }
        return null;
    }
}
