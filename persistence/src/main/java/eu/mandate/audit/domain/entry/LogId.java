package eu.mandate.audit.domain.entry;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The name of a tenant's log: 32 random bytes, so that it tells nothing about the tenant. */
public final class LogId {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private LogId(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A log's id has 32 bytes.");
        }
        this.bytes = bytes;
    }

    /** An id nobody has used. */
    public static LogId random(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new LogId(bytes);
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public static LogId of(byte[] bytes) {
        return new LogId(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogId id && Arrays.equals(bytes, id.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }
}
