package eu.mandate.audit.domain.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One condition of a search.
 *
 * @param negated whether entries it fits are left out
 * @param values at least one, any of which may fit; each in its one form
 */
public record Term(Qualifier qualifier, boolean negated, List<String> values) {
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{Cntrl}\",:，：\\\\-][^\\s\\p{Cntrl}\",，\\\\]*");
    private static final Pattern PLAIN_WORD = Pattern.compile("[^\\s\\p{Cntrl}\",:，：\\\\-][^\\s\\p{Cntrl}\",:，：\\\\]*");

    public Term {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("A term has a value.");
    }

    /** The values as they are written behind the colon. */
    public String valueText() {
        return values.stream().map(this::quoted).collect(Collectors.joining(","));
    }

    /** The term as it is written. */
    public String text() {
        var name = qualifier.word();
        return (negated ? "-" : "") + (name.isEmpty() ? "" : name + ":") + valueText();
    }

    private String quoted(String value) {
        var plain = qualifier == Qualifier.IDENTIFIER ? PLAIN_WORD : PLAIN;
        return plain.matcher(value).matches()
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
