package eu.mandate.dataplane.domain.identifier;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The keyed hash of one identifier, which names nobody to whoever has not the key.
 *
 * @param bytes 32 of them
 */
public record SubjectKey(byte[] bytes) {
    private static final int LENGTH = 32;

    public SubjectKey {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("a subject key has 32 bytes");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
