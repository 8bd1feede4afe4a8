package eu.mandate.dataplane.domain.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.prohibited.ContentGuard;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader of a format keeps of a file, in order, and what it takes out. */
public final class Cleaning {

    private static final int LOOKED_AT = 1 << 18;
    private static final int SHORTEST = 8;
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\uFFFD]+");

    /** What stands behind the end of one file where it begins another one. */
    private static final List<String> ANOTHER_FILE = List.of(
            "pk\u0003\u0004",
            "pk\u0005\u0006",
            "%pdf-",
            "<html",
            "<script",
            "<svg",
            "<?php",
            "rar!\u001a",
            "\u007felf",
            "this program cannot be run");

    private final FileBytes file;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Removed> removed = EnumSet.noneOf(Removed.class);

    /** A cleaning that begins with nothing kept. */
    public Cleaning(FileBytes file) {
        this.file = file;
    }

    /** Keeps bytes as they are, {@code to} exclusive. */
    public void keep(long from, long to) {
        if (from >= to) return;
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last instanceof Piece.Range range && range.to() == from) {
            pieces.set(pieces.size() - 1, new Piece.Range(range.from(), to));
        } else pieces.add(new Piece.Range(from, to));
    }

    /** Puts bytes there that the file does not have. */
    public void put(byte[] bytes) {
        pieces.add(new Piece.Literal(bytes));
    }

    /** Puts letters there, one byte for each. */
    public void put(String letters) {
        put(letters.getBytes(ISO_8859_1));
    }

    /** Puts zeros there. */
    public void zeros(long length) {
        if (length > 0) pieces.add(new Piece.Zeros(length));
    }

    /** Puts the bytes of another cleaning there, which has cleaned a part. */
    public void putAll(Cleaning part) {
        part.pieces.forEach(piece -> {
            if (piece instanceof Piece.Range range) keep(range.from(), range.to());
            else pieces.add(piece);
        });
        removed.addAll(part.removed);
    }

    /**
     * Leaves bytes out, {@code to} exclusive.
     *
     * @throws Refusal FORBIDDEN_FIELD when their words hold what must not come in at all
     */
    public void drop(Removed kind, long from, long to) {
        removed.add(kind);
        judge(file.read(from, (int) Math.min(LOOKED_AT, to - from)));
    }

    /** Notes a kind that was among the bytes left out. */
    public void note(Removed kind) {
        removed.add(kind);
    }

    /**
     * Leaves out everything from the end of the content on.
     *
     * @throws Refusal FORBIDDEN_FIELD {@code file-polyglot} when another file begins there
     */
    public void end(long at) {
        if (at >= file.size()) return;
        if (file.has(at, "MZ") || file.has(at, "#!") || file.holds(ANOTHER_FILE, at)) throw polyglot();
        removed.add(Removed.TRAILING_DATA);
    }

    /** How many bytes are kept so far. */
    public long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /** The outcome. */
    public CleanFile done(FileType type) {
        return new CleanFile(type, pieces, removed);
    }

    /** @throws Refusal FORBIDDEN_FIELD when there are words that must not come in */
    private static void judge(byte[] bytes) {
        for (var text : NO_TEXT.split(new String(bytes, UTF_8))) {
            if (text.length() < SHORTEST) continue;
            for (var sighting : ContentGuard.sightings(text, FieldNature.ORDINARY)) {
                throw Refusal.of(Code.FORBIDDEN_FIELD, sighting.kind().reason());
            }
        }
    }

    /** The refusal of a file that is two files. */
    public static Refusal polyglot() {
        return Refusal.of(Code.FORBIDDEN_FIELD, "file-polyglot");
    }

    /** The refusal of a file that does not follow its format. */
    public static Refusal damaged(FileType type) {
        return Refusal.of(Code.VALIDATION, "file-damaged", type.name());
    }

    /** The refusal of a file that would do something when it is opened. */
    public static Refusal active() {
        return Refusal.of(Code.FORBIDDEN_FIELD, "file-active");
    }
}
