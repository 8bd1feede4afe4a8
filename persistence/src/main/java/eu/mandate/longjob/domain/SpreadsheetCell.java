package eu.mandate.longjob.domain;

/**
 * Keeps a text from being a formula when a spreadsheet opens it: what others wrote into the data must not compute, fetch or
 * call anything on the reader's machine (CWE-1236).
 */
public final class SpreadsheetCell {
    // The wide forms are taken for formulas by spreadsheets that are set to Chinese or Japanese.
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetCell() {}

    /** The text, with an apostrophe before it when it could be a formula; empty for null. */
    public static String safe(String text) {
        if (text == null || text.isEmpty()) return "";
        return BEGINNINGS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
