package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Strings whose letters are numbers of a font, and the tables that say which letters they are (ISO 32000-1, 9.10.3). Which string is
 * of which font is not asked: each is read by each table.
 */
final class PdfLetters {

    private static final int MOST_SHOWN = 1 << 23;
    private static final int MOST_TABLE = 1 << 20;
    private static final int MOST_TABLES = 64;
    private static final int MOST_LETTERS = 1 << 17;
    private static final long MOST_READ = 1L << 27;
    private static final int BLOCK = 1 << 16;
    private static final int OVERLAP = 1_024;
    private static final String APART = "\uFFFF";
    private static final String HEX = "<\\s*([0-9A-Fa-f]{2,8})\\s*>";
    private static final Pattern PART = Pattern.compile("beginbf(char|range)(.*?)endbf", Pattern.DOTALL);
    private static final Pattern ONE = Pattern.compile(HEX + "\\s*<\\s*([0-9A-Fa-f]{2,64})\\s*>");
    private static final Pattern RANGE =
            Pattern.compile(HEX + "\\s*" + HEX + "\\s*(?:<\\s*([0-9A-Fa-f]{2,64})\\s*>|\\[([^\\]]*)\\])");
    private static final Pattern VALUE = Pattern.compile("<\\s*([0-9A-Fa-f]{2,64})\\s*>");

    private final StringBuilder shown = new StringBuilder();
    private final Set<Table> tables = new HashSet<>();
    private StringBuilder open;

    /** Letters by their numbers, each of so many bytes. */
    private record Table(int width, Map<Integer, String> letters) {

        /** Adds the letters of a string; none where one of its numbers is not in the table, for then it is of another font. */
        void read(CharSequence codes, int from, int to, StringBuilder text) {
            var start = text.length();
            for (var at = from; at + width <= to; at += width) {
                var code = 0;
                for (var i = at; i < at + width; i++) code = code << Byte.SIZE | codes.charAt(i);
                var letter = letters.get(code);
                if (letter == null) {
                    text.setLength(start);
                    return;
                }
                text.append(letter);
            }
        }
    }

    /** A string as it stands there, or a blank for what stands apart. */
    void show(String string) {
        if (shown.length() + string.length() > MOST_SHOWN) throw PdfStreams.tooLarge();
        shown.append(string.equals(" ") ? APART : string);
    }

    void take(String content) {
        if (open == null && content.contains("begincmap")) open = new StringBuilder();
        if (open == null) return;
        if (open.length() > MOST_TABLE) throw PdfStreams.tooLarge();
        open.append(content);
    }

    /** A table that was open is whole. */
    void pause() {
        if (open == null) return;
        tables.add(table(open));
        open = null;
        if (tables.size() > MOST_TABLES) throw PdfStreams.tooLarge();
    }

    private static Table table(CharSequence text) {
        var reading = new Reading();
        var parts = PART.matcher(text);
        while (parts.find()) {
            if (parts.group(1).equals("range")) reading.ranges(parts.group(2));
            else reading.ones(parts.group(2));
        }
        return new Table(reading.width, reading.letters);
    }

    private static final class Reading {
        private final Map<Integer, String> letters = new HashMap<>();
        private int width = 2;
        private int count;

        void ones(String text) {
            var found = ONE.matcher(text);
            while (found.find()) put(code(found.group(1)), letters(found.group(2)));
        }

        void ranges(String text) {
            var found = RANGE.matcher(text);
            while (found.find()) {
                var from = code(found.group(1));
                if (found.group(3) != null) range(from, code(found.group(2)), letters(found.group(3)));
                else listed(from, found.group(4));
            }
        }

        private int code(String hex) {
            width = Math.min(width, hex.length() / 2);
            return Integer.parseUnsignedInt(hex, 16);
        }

        private void range(int from, int to, String first) {
            var end = first.length() - 1;
            for (var code = from; code >= 0 && code <= to; code++) {
                put(code, first.substring(0, end) + (char) (first.charAt(end) + code - from));
            }
        }

        private void listed(int from, String values) {
            var code = from;
            for (var found = VALUE.matcher(values); found.find(); ) put(code++, letters(found.group(1)));
        }

        private void put(int code, String letter) {
            if (++count > MOST_LETTERS) throw PdfStreams.tooLarge();
            letters.put(code, letter);
        }
    }

    private static String letters(String hex) {
        if (hex.length() < 4) return String.valueOf((char) Integer.parseInt(hex, 16));
        return new String(HexFormat.of().parseHex(hex.substring(0, hex.length() / 4 * 4)), UTF_16BE);
    }

    /** Reads everything shown by every table. */
    void judge(Consumer<CharSequence> judge) {
        if ((long) shown.length() * tables.size() > MOST_READ) throw PdfStreams.tooLarge();
        tables.forEach(table -> judge(table, judge));
    }

    private void judge(Table table, Consumer<CharSequence> judge) {
        var text = new StringBuilder();
        for (var at = 0; at < shown.length(); ) {
            var end = shown.indexOf(APART, at);
            if (end < 0) end = shown.length();
            table.read(shown, at, end, text);
            text.append(' ');
            at = end + 1;
            if (text.length() < BLOCK) continue;
            judge.accept(text);
            text.delete(0, text.length() - OVERLAP);
        }
        judge.accept(text);
    }
}
