package eu.mandate.audit.domain.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 hash, 32 bytes, and the two ways a tree makes one (RFC 6962 section 2.1): the prefixes 0x00 and 0x01 keep a
 * leaf from being taken for a node.
 */
public final class Hash {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** The root of a tree without leaves: the hash of nothing. */
    public static final Hash EMPTY_ROOT = sha256();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] bytes;

    /** Kept once asked for: the same people are written into entry after entry. */
    private String hex;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash of these bytes as they are.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length + ".");
        }
        return new Hash(bytes.clone());
    }

    /** The hash of a leaf with this data. */
    public static Hash leaf(byte[] data) {
        return sha256(LEAF, data);
    }

    /** The hash of a node over two others. */
    public static Hash node(Hash left, Hash right) {
        return sha256(NODE, left.bytes, right.bytes);
    }

    /** SHA-256 of the parts, one after the other. */
    public static Hash sha256(byte[]... parts) {
        var digest = digest();
        for (var part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    /** A copy of one that was never used: looking for it among the platform's algorithms takes longer. */
    private static MessageDigest digest() {
        try {
            return (MessageDigest) Unused.SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's SHA-256 can be copied.", e);
        }
    }

    /** Made before the first hash, the constant above. */
    private static final class Unused {
        private static final MessageDigest SHA_256 = made();

        private static MessageDigest made() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256.", e);
            }
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Base64 with padding, 44 characters. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        var known = hex;
        if (known == null) hex = known = HexFormat.of().formatHex(bytes);
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
