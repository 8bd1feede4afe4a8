package eu.mandate.kernel.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.UUID;

/**
 * Opaque text of a sort key, so that clients do not build cursors themselves. It carries no secret and grants nothing: a
 * made-up cursor only chooses where a list starts.
 */
public final class Cursor {
    private Cursor() {}

    /** Packs the sort key of the last row of a page. */
    public static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
    }

    /**
     * Unpacks a cursor.
     *
     * @throws Refusal VALIDATION at {@code /cursor} when it is no cursor
     */
    public static String key(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("/cursor", "cursor-malformed");
        }
    }

    /**
     * Unpacks a cursor whose key is a number.
     *
     * @throws Refusal VALIDATION at {@code /cursor} when it is no such cursor
     */
    public static int number(String cursor) {
        try {
            return Integer.parseInt(key(cursor));
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("/cursor", "cursor-malformed");
        }
    }

    /**
     * Unpacks a cursor whose key is a UUID.
     *
     * @throws Refusal VALIDATION at {@code /cursor} when it is no such cursor
     */
    public static UUID id(String cursor) {
        try {
            return UUID.fromString(key(cursor));
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid("/cursor", "cursor-malformed");
        }
    }
}
