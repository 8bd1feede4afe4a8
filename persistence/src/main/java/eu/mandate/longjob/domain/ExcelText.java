package eu.mandate.longjob.domain;

import java.util.regex.Pattern;

/**
 * A text as a cell of an Excel workbook holds it (ECMA-376 part 1, 22.9.2.19). Characters that XML does not know are written
 * by their number, which Excel reads back; a text that looks like such a number is kept from being read so. What is longer than
 * a cell is cut, and says so.
 */
public final class ExcelText {

    /** Most UTF-16 units of a cell. */
    public static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private ExcelText() {}

    /** The text of a cell; empty for null. */
    public static String of(String text) {
        if (text == null) return "";
        var literal = ESCAPE.matcher(fitting(text)).replaceAll("_x005F_");
        return NO_XML.matcher(literal)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }

    /** The text, or as much of it as fits together with the words that tell of the rest. */
    private static String fitting(String text) {
        if (text.length() <= LONGEST) return text;
        var told = String.format(" … [cut: %1$,d characters in all; 已截断，全文共 %1$,d 个字符]", text.length());
        var end = LONGEST - told.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end) + told;
    }
}
