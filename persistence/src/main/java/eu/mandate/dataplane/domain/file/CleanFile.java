package eu.mandate.dataplane.domain.file;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a file.
 *
 * @param type found from its bytes
 * @param pieces in order
 * @param removed what was taken out
 */
public record CleanFile(FileType type, List<Piece> pieces, Set<Removed> removed) {
    public CleanFile {
        requireNonNull(type, "type");
        pieces = List.copyOf(pieces);
        removed = removed.isEmpty() ? EnumSet.noneOf(Removed.class) : EnumSet.copyOf(removed);
    }

    /** A file that is kept byte for byte. */
    public static CleanFile whole(FileType type, FileBytes file) {
        return new CleanFile(type, List.of(new Piece.Range(0, file.size())), Set.of());
    }

    /** Bytes that are kept. */
    public long size() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /** The kept bytes, read as they are asked for. */
    public InputStream content(FileBytes file) {
        return new PieceStream(pieces, file);
    }
}
