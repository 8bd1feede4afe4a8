package eu.mandate.verifier;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A verdict as lines for people. */
final class TableText {
    private static final int NAME = 20;

    private final StringBuilder text = new StringBuilder();

    static String of(Verdict verdict) {
        var table = new TableText();
        table.line("verdict", verdict.good() ? "good" : "NOT GOOD, findings: " + verdict.found());
        table.line("trust", verdict.trust() + ": " + verdict.trust().meaning());
        verdict.facts().forEach((name, value) -> table.line(words(name), value(value)));
        verdict.checks()
                .forEach((check, result) ->
                        table.line("check " + words(check.name().toLowerCase(Locale.ROOT)), result(result)));
        verdict.findings()
                .forEach(finding -> table.finding(finding, verdict.facts().get("log")));
        if (verdict.found() > verdict.findings().size()) {
            table.line("", "and " + (verdict.found() - verdict.findings().size()) + " more");
        }
        return table.text.toString();
    }

    private static String result(Verdict.Result result) {
        return result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void finding(Finding finding, Object log) {
        var where = finding.where();
        var place = where.from() < 0 ? "" : "entry " + where.from();
        place += where.to() > where.from() ? " to " + where.to() : "";
        place += where.line() > 0 ? (place.isEmpty() ? "" : ", ") + "line " + where.line() : "";
        text.append('\n');
        line(finding.attack().label(), finding.text());
        if (log != null) {
            line("  log", log.toString());
        }
        line("  where", place.isEmpty() ? "-" : place);
        if (finding.expected() != null) {
            line("  expected", finding.expected());
        }
        if (finding.found() != null) {
            line("  found", finding.found());
        }
    }

    private void line(String name, String value) {
        var padding = " ".repeat(Math.max(1, NAME - name.length()));
        text.append(name).append(padding).append(printable(value)).append('\n');
    }

    private static String value(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(" "))
                : value.toString();
    }

    private static String words(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** What the file says is shown, but moves nothing on the terminal. */
    private static String printable(String value) {
        return value.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> '?';
                    default -> c;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
