package eu.mandate.directory.domain.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.longjob.domain.SpreadsheetCell;
import java.util.List;
import java.util.function.UnaryOperator;

/** Results of a file's rows as a file again: as it is kept, and as people read it. */
public final class ResultFile {
    private static final String HEADING = "line,id,outcome,column,reason,explanation";
    private static final char MARK = '\uFEFF';

    private ResultFile() {}

    /** The kept form. */
    public static byte[] bytes(List<RowResult> results) {
        var text = new StringBuilder();
        results.forEach(each -> text.append(line(
                        String.valueOf(each.line()), each.id(), each.outcome().name(), each.column(), each.reason()))
                .append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** Reads the kept form. */
    public static List<RowResult> read(byte[] kept) {
        return CsvReader.rows(new String(kept, UTF_8), ',').stream()
                .map(CsvReader.Row::cells)
                .map(cells -> new RowResult(
                        Integer.parseInt(cells.get(0)),
                        orNull(cells.get(1)),
                        RowResult.Outcome.valueOf(cells.get(2)),
                        orNull(cells.get(3)),
                        orNull(cells.get(4))))
                .toList();
    }

    /**
     * The form for people, which spreadsheets open without running anything.
     *
     * @param explanation of a reason, in the reader's language
     */
    public static byte[] readable(List<RowResult> results, UnaryOperator<String> explanation) {
        var text = new StringBuilder().append(MARK).append(HEADING).append("\r\n");
        results.forEach(each -> text.append(line(
                        String.valueOf(each.line()),
                        harmless(each.id()),
                        each.outcome().name(),
                        each.column(),
                        each.reason(),
                        each.reason() == null ? null : explanation.apply(each.reason())))
                .append("\r\n"));
        return text.toString().getBytes(UTF_8);
    }

    private static String line(String... cells) {
        var line = new StringBuilder();
        for (var cell : cells) {
            if (!line.isEmpty()) line.append(',');
            line.append(cell == null ? "" : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return line.toString();
    }

    private static String harmless(String cell) {
        return cell == null || cell.isEmpty() ? cell : SpreadsheetCell.safe(cell);
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
