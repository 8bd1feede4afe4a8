package eu.mandate.kernel.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), 32 bytes. Comparison runs in constant time. */
public final class Sha256 {
    private Sha256() {}

    /** Hash of the parts, one after the other, without separators. */
    public static byte[] of(byte[]... parts) {
        var digest = digest();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** Hash of the UTF-8 bytes of a text. */
    public static byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** Whether two hashes are equal, in a time that does not tell where they differ. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
