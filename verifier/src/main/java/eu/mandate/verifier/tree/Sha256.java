package eu.mandate.verifier.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The three kinds of hashes of a log, each with its own first byte. Not safe for use by several threads. */
public final class Sha256 {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** The first byte of what a leaf is the hash of. */
    public static final byte LEAF = 0;

    /** The first byte of what a commitment to a detail is the hash of. */
    public static final byte DETAIL = 2;

    private static final byte NODE = 1;

    private final MessageDigest digest;
    private final byte[] node = pair();

    /** Ready to hash. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Room for what a node is the hash of: its first byte, and two hashes. */
    static byte[] pair() {
        var pair = new byte[1 + 2 * LENGTH];
        pair[0] = NODE;
        return pair;
    }

    /** Of the first {@code length} bytes of an entry or a record. */
    public byte[] leaf(byte[] data, int length) {
        digest.update(LEAF);
        digest.update(data, 0, length);
        return digest.digest();
    }

    /** Of two hashes; {@code result} may be one of them. */
    void node(byte[] left, byte[] right, byte[] result) {
        System.arraycopy(left, 0, node, 1, LENGTH);
        System.arraycopy(right, 0, node, 1 + LENGTH, LENGTH);
        plain(node, node.length, result);
    }

    /** Of a detail with its salt. */
    public byte[] detail(byte[] salt, byte[] detail) {
        digest.update(DETAIL);
        digest.update(salt);
        return digest.digest(detail);
    }

    /** Of the first bytes as they are, where the caller has put the first byte in its place. */
    public void plain(byte[] data, int length, byte[] result) {
        plain(data, length, result, 0);
    }

    void plain(byte[] data, int length, byte[] result, int offset) {
        digest.update(data, 0, length);
        try {
            digest.digest(result, offset, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the bytes as they are. */
    public byte[] plain(byte[] data) {
        return digest.digest(data);
    }
}
