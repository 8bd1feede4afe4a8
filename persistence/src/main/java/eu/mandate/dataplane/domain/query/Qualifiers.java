package eu.mandate.dataplane.domain.query;

import eu.mandate.dataplane.domain.query.RecordQuery.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The line people search with: words, and conditions such as {@code state:DRAFT}, {@code sentAt:>=2026-11-01},
 * {@code sentAt:<2026-12-01}, {@code name:Li*} or {@code city:"New York"}.
 *
 * @param words what is no condition, parted by single blanks
 */
public record Qualifiers(List<Condition> conditions, String words) {

    private static final Pattern PART = Pattern.compile(
            "(?<field>[A-Za-z][A-Za-z0-9_]{0,63}):(?<sign>>=|<)?(?:\"(?<quoted>[^\"]*)\"|(?<bare>\\S+))|(?<word>\\S+)");

    public Qualifiers {
        conditions = List.copyOf(conditions);
    }

    /** Reads the line; a word that is no condition is a word. */
    public static Qualifiers parse(String line) {
        var conditions = new ArrayList<Condition>();
        var words = new ArrayList<String>();
        var parts = PART.matcher(line);
        while (parts.find()) {
            if (parts.group("word") != null) words.add(parts.group("word"));
            else {
                var quoted = parts.group("quoted");
                var value = quoted == null ? parts.group("bare") : quoted;
                conditions.add(condition(parts.group("field"), parts.group("sign"), value, quoted != null));
            }
        }
        return new Qualifiers(conditions, String.join(" ", words));
    }

    private static Condition condition(String field, String sign, String value, boolean quoted) {
        if (sign != null) return new Condition(field, sign.equals("<") ? Operator.BEFORE : Operator.FROM, value);
        var prefix = !quoted && value.length() > 1 && value.endsWith("*");
        return prefix
                ? new Condition(field, Operator.STARTS, value.substring(0, value.length() - 1))
                : new Condition(field, Operator.IS, value);
    }
}
