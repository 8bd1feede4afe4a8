package eu.mandate.longjob.service.format;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Cuts what is written into pieces of one length, and counts and hashes it on the way. */
public final class Pieces extends OutputStream {
    private final byte[] piece;
    private final MessageDigest hash;
    private final List<byte[]> full = new ArrayList<>();
    private int filled;
    private long size;

    /** @param length of every piece but the last, in bytes */
    public Pieces(int length) {
        piece = new byte[length];
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        hash.update(bytes, offset, length);
        size += length;
        var from = offset;
        while (from < offset + length) {
            var part = Math.min(piece.length - filled, offset + length - from);
            System.arraycopy(bytes, from, piece, filled, part);
            from += part;
            filled += part;
            if (filled == piece.length) cut();
        }
    }

    /** The full pieces since the last call. */
    public List<byte[]> take() {
        var taken = List.copyOf(full);
        full.clear();
        return taken;
    }

    /** The last pieces; nothing may be written any more. */
    public List<byte[]> takeAll() {
        if (filled > 0) cut();
        return take();
    }

    /** Bytes written so far. */
    public long size() {
        return size;
    }

    /** SHA-256 of everything, lower-case hexadecimal; asked once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(hash.digest());
    }

    private void cut() {
        full.add(Arrays.copyOf(piece, filled));
        filled = 0;
    }
}
