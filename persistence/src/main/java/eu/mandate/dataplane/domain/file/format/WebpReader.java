package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Removed;
import eu.mandate.kernel.domain.Refusal;

/** WebP (RFC 9649). Kept are those chunks that make the picture and its colours, and how it is turned. */
public final class WebpReader {

    private static final int CAMERA = 0x08;
    private static final int WORDS = 0x04;
    private static final int BITS = 14;
    private static final int SIDE = 0x3FFF;

    private final FileBytes file;
    private final RiffChunks chunks;
    private boolean drawn;
    private int turn = 1;

    public WebpReader(FileBytes file) {
        this.file = file;
        this.chunks = new RiffChunks(file, FileType.WEBP);
    }

    /** @throws Refusal VALIDATION {@code file-damaged}, and those of {@link Cleaning} */
    public CleanFile clean() {
        turn = turnOf();
        var clean = chunks.clean(this::take);
        if (!drawn) throw Cleaning.damaged(FileType.WEBP);
        return clean;
    }

    private void take(String name, long at, long end) {
        switch (name) {
            case "VP8X" -> extended(at, end);
            case "VP8 ", "VP8L", "ANMF" -> picture(name, at, end);
            case "ALPH", "ANIM", "ICCP" -> chunks.body().keep(at, end);
            case "EXIF" -> camera(at, end);
            case "XMP " -> chunks.body().drop(Removed.DESCRIPTION, at + 8, end);
            default -> chunks.body().drop(Removed.OTHER, at + 8, end);
        }
    }

    /** Says what else there is; afterwards there is neither data of a camera nor words, but perhaps a turn. */
    private void extended(long at, long end) {
        PictureSize.check(file.little(at + 12, 3) + 1, file.little(at + 15, 3) + 1);
        var flags = file.at(at + 8) & ~(CAMERA | WORDS) | (turn == 1 ? 0 : CAMERA);
        chunks.body().keep(at, at + 8);
        chunks.body().put(new byte[] {(byte) flags});
        chunks.body().keep(at + 9, end);
    }

    private void picture(String name, long at, long end) {
        if (name.equals("VP8 ")) {
            PictureSize.check(file.little(at + 14, 2) & SIDE, file.little(at + 16, 2) & SIDE);
        } else if (name.equals("VP8L")) {
            var sides = file.little(at + 9, 4);
            PictureSize.check((sides & SIDE) + 1, (sides >> BITS & SIDE) + 1);
        }
        drawn = true;
        chunks.body().keep(at, end);
    }

    private void camera(long at, long end) {
        ExifReader.drop(file, tiff(at), end, chunks.body());
        if (turn == 1) return;
        chunks.body().put("EXIF\u001A\0\0\0");
        chunks.body().put(ExifReader.turned(turn));
    }

    /** The head comes first and has to know it already. */
    private int turnOf() {
        var found = new int[] {1};
        var looking = new RiffChunks(file, FileType.WEBP);
        looking.clean((name, at, end) -> {
            if (name.equals("EXIF")) found[0] = ExifReader.drop(file, tiff(at), end, looking.body());
        });
        return found[0];
    }

    /** Some programs write the mark of another format before it. */
    private long tiff(long at) {
        return file.has(at + 8, "Exif\0\0") ? at + 14 : at + 8;
    }
}
