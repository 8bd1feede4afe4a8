package eu.mandate.dataplane.domain.file;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** One piece of a file after the other. */
final class PieceStream extends InputStream {

    private final Iterator<Piece> pieces;
    private final FileBytes file;
    private Piece piece;
    private long done;

    PieceStream(List<Piece> pieces, FileBytes file) {
        this.pieces = pieces.iterator();
        this.file = file;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int most) {
        while (piece == null || done == piece.length()) {
            if (!pieces.hasNext()) return -1;
            piece = pieces.next();
            done = 0;
        }
        var length = (int) Math.min(most, piece.length() - done);
        var bytes = bytes(length);
        System.arraycopy(bytes, 0, target, offset, bytes.length);
        done += bytes.length;
        return bytes.length;
    }

    private byte[] bytes(int length) {
        if (piece instanceof Piece.Range range) return file.read(range.from() + done, length);
        if (piece instanceof Piece.Literal literal) {
            return Arrays.copyOfRange(literal.bytes(), (int) done, (int) done + length);
        }
        return new byte[length];
    }
}
