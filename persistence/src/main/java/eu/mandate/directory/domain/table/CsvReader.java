package eu.mandate.directory.domain.table;

import eu.mandate.kernel.domain.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values (RFC 4180). Semicolons and tabs separate as well when the heading has more of them, as
 * spreadsheets write them in many countries.
 */
public final class CsvReader {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * One record of the file.
     *
     * @param line where it starts, from 1
     */
    public record Row(int line, List<String> cells) {
        private boolean blank() {
            return cells.size() == 1 && cells.get(0).isBlank();
        }
    }

    /**
     * All rows that are not blank, the heading among them.
     *
     * @throws Refusal VALIDATION {@code csv-quote} with the line of a quotation mark without its end; {@code csv-too-long}
     */
    public static List<Row> rows(String text) {
        return rows(text, separator(text));
    }

    static List<Row> rows(String text, char separator) {
        var reader = new CsvReader(text, separator);
        var rows = new ArrayList<Row>();
        while (reader.at < text.length()) {
            var row = reader.row();
            if (!row.blank()) rows.add(row);
            if (rows.size() > ImportLimits.ROWS + 1) throw Refusal.invalid("", "csv-too-long", ImportLimits.ROWS);
        }
        return rows;
    }

    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            if (count(heading, candidate) > count(heading, best)) best = candidate;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private Row row() {
        var start = line;
        var cells = new ArrayList<String>();
        do {
            var cell = cell();
            if (cells.size() < ImportLimits.CELLS) cells.add(cell);
        } while (take(separator));
        if (take('\r')) take('\n');
        else take('\n');
        line++;
        return new Row(start, cells);
    }

    private String cell() {
        return take('"') ? quoted() : plain();
    }

    private String plain() {
        var start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var start = line;
        var cell = new StringBuilder();
        while (at < text.length()) {
            var next = text.charAt(at++);
            if (next == '\n') line++;
            if (next == '"' && !take('"')) return ended(cell, start);
            cell.append(next);
        }
        throw Refusal.invalid("", "csv-quote", start);
    }

    private String ended(StringBuilder cell, int start) {
        if (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            throw Refusal.invalid("", "csv-quote", start);
        }
        return cell.toString();
    }

    private boolean take(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }
}
