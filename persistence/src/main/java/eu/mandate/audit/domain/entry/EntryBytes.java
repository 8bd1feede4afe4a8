package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The one way to write an entry as bytes, form {@code mandate-entry/v1}, and to read it again. */
public final class EntryBytes {
    /** Most bytes of an entry, so that its length fits two bytes in a bundle (C2SP tlog-tiles). */
    public static final int LONGEST = 65_535;

    private static final String FORM = "mandate-entry/v1";
    private static final String ABSENT = "-";
    private static final List<String> NAMES = List.of(
            "id",
            "at",
            "actor",
            "role",
            "credential",
            "action",
            "object-type",
            "object",
            "outcome",
            "reason",
            "purpose",
            "policy",
            "detail");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    /** Most entries are shorter. */
    private static final int USUAL = 768;

    /** The second that was written last, as text: at full speed thousands of entries share it. */
    private static volatile Second last = new Second(0, SECONDS.format(Instant.EPOCH));

    private EntryBytes() {}

    private record Second(long epoch, String text) {}

    private static String microseconds(Instant at) {
        var second = last;
        if (second.epoch() != at.getEpochSecond()) {
            second = new Second(at.getEpochSecond(), SECONDS.format(at));
            last = second;
        }
        var digits = Integer.toString(1_000_000 + at.getNano() / 1000);
        return second.text() + '.' + digits.substring(1) + 'Z';
    }

    /** @throws IllegalArgumentException when the entry is too long */
    public static byte[] write(LogEntry entry) {
        var values = Arrays.asList(
                entry.id().toString(),
                microseconds(entry.at()),
                hex(entry.actor()),
                entry.role(),
                hex(entry.credential()),
                entry.action(),
                entry.objectType(),
                hex(entry.object()),
                entry.outcome(),
                entry.reason(),
                entry.purpose(),
                entry.policy(),
                hex(entry.detail()));
        var text = new StringBuilder(USUAL).append(FORM).append('\n');
        for (var line = 0; line < values.size(); line++) {
            var value = values.get(line) == null ? ABSENT : values.get(line);
            text.append(NAMES.get(line)).append(' ').append(value).append('\n');
        }
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("An entry of " + bytes.length + " bytes is too long.");
        }
        return bytes;
    }

    /** @throws IllegalArgumentException unless {@link #write} makes exactly these bytes of what was read */
    public static LogEntry read(byte[] bytes) {
        var entry = entry(values(bytes));
        if (!Arrays.equals(write(entry), bytes)) {
            throw new IllegalArgumentException("No entry in its one form.");
        }
        return entry;
    }

    private static LogEntry entry(List<String> values) {
        try {
            return new LogEntry(
                    UUID.fromString(values.get(0)),
                    Instant.parse(values.get(1)),
                    hash(values.get(2)),
                    values.get(3),
                    hash(values.get(4)),
                    values.get(5),
                    values.get(6),
                    hash(values.get(7)),
                    values.get(8),
                    values.get(9),
                    values.get(10),
                    values.get(11),
                    hash(values.get(12)));
        } catch (DateTimeException | NullPointerException e) {
            throw new IllegalArgumentException("No entry.", e);
        }
    }

    private static List<String> values(byte[] bytes) {
        var lines = text(bytes).split("\n", -1);
        if (lines.length != NAMES.size() + 2 || !lines[0].equals(FORM)) {
            throw new IllegalArgumentException("No entry.");
        }
        var values = new String[NAMES.size()];
        for (var line = 0; line < values.length; line++) {
            var start = NAMES.get(line) + " ";
            if (!lines[line + 1].startsWith(start)) {
                throw new IllegalArgumentException("An entry's line is not " + NAMES.get(line) + ".");
            }
            var value = lines[line + 1].substring(start.length());
            values[line] = value.equals(ABSENT) ? null : value;
        }
        return Arrays.asList(values);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("No UTF-8.", e);
        }
    }

    static boolean isValue(String text) {
        if (text.isEmpty() || text.equals(ABSENT)) return false;
        for (int at = 0, code; at < text.length(); at += Character.charCount(code)) {
            code = text.codePointAt(at);
            // A half of a pair stands for nothing and cannot be written.
            if (Character.isISOControl(code) || Character.getType(code) == Character.SURROGATE) return false;
        }
        return true;
    }

    private static String hex(Hash hash) {
        return hash == null ? null : hash.hex();
    }

    private static Hash hash(String hex) {
        return hex == null ? null : Hash.of(HexFormat.of().parseHex(hex));
    }
}
