package eu.mandate.instruction.portal;

import eu.mandate.longjob.domain.SpreadsheetCell;
import java.util.Arrays;
import java.util.stream.Collectors;

/** One line of a file for spreadsheets (RFC 4180). */
final class CsvLine {
    private CsvLine() {}

    /** The cells, each quoted; one that a spreadsheet would take for a formula is kept from being one by an apostrophe. */
    static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return "\"" + SpreadsheetCell.safe(text).replace("\"", "\"\"") + "\"";
    }
}
