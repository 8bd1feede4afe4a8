package eu.mandate.verifier.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part of a buffer: one line without its end, or a part of it. Valid until the next line is read.
 *
 * @param start first byte
 * @param end after the last byte
 * @param searched the buffer as text, one character for each byte, or null: the platform searches texts faster
 */
public record Line(byte[] bytes, int start, int end, String searched) {
    private static final int LONGEST_NUMBER = 19;

    /** A part of a buffer. */
    public Line(byte[] bytes, int start, int end) {
        this(bytes, start, end, null);
    }

    /** All of these bytes. */
    public static Line of(byte[] bytes) {
        return new Line(bytes, 0, bytes.length);
    }

    public int length() {
        return end - start;
    }

    /** Whether it begins with these ASCII characters. */
    public boolean startsWith(byte[] beginning) {
        return length() >= beginning.length
                && Arrays.equals(bytes, start, start + beginning.length, beginning, 0, beginning.length);
    }

    /** Whether it is this ASCII text. */
    public boolean is(String text) {
        return startsWith(text.getBytes(StandardCharsets.US_ASCII)) && length() == text.length();
    }

    /** Without its first bytes. */
    public Line from(int offset) {
        return new Line(bytes, start + offset, end, searched);
    }

    /** Without what comes from {@code offset} on. */
    public Line to(int offset) {
        return new Line(bytes, start, start + offset, searched);
    }

    /** Where the first space is, or the length. */
    public int space() {
        if (searched != null) {
            var at = searched.indexOf(' ', start);
            return at < 0 || at > end ? length() : at - start;
        }
        var at = start;
        while (at < end && bytes[at] != ' ') {
            at++;
        }
        return at - start;
    }

    /** A number without sign and leading zeros, up to 2^63 - 1. */
    public long number() {
        if (length() == 0 || length() > LONGEST_NUMBER || length() > 1 && bytes[start] == '0') {
            throw new Malformed("A number was expected.");
        }
        var number = 0L;
        for (var at = start; at < end; at++) {
            var digit = bytes[at] - '0';
            if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) {
                throw new Malformed("A number was expected.");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** UTF-8 without control characters. */
    public String text() {
        try {
            var part = ByteBuffer.wrap(bytes, start, length());
            var text = StandardCharsets.UTF_8.newDecoder().decode(part).toString();
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new Malformed("A text has no control characters.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Malformed("A text is UTF-8.");
        }
    }
}
