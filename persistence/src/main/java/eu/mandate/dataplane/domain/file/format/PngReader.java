package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Removed;
import eu.mandate.kernel.domain.Refusal;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG (ISO/IEC 15948): chunks. Kept are those that make the picture and its colours, and how it is turned. */
public final class PngReader {

    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT");
    private static final Set<String> WORDS = Set.of("tEXt", "zTXt", "iTXt");
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int HEADER = 13;

    private final FileBytes file;
    private final Cleaning cleaning;

    public PngReader(FileBytes file) {
        this.file = file;
        this.cleaning = new Cleaning(file);
    }

    /** @throws Refusal VALIDATION {@code file-damaged}, and those of {@link Cleaning} */
    public CleanFile clean() {
        if (!file.has(SIGNATURE + 4, "IHDR") || file.number(SIGNATURE, 4) != HEADER) throw damaged();
        PictureSize.check(file.number(SIGNATURE + 8, 4), file.number(SIGNATURE + AROUND, 4));
        cleaning.keep(0, SIGNATURE);
        var at = (long) SIGNATURE;
        var drawn = false;
        while (!file.has(at + 4, "IEND")) {
            drawn |= file.has(at + 4, "IDAT");
            at = chunk(at);
        }
        var end = end(at);
        if (!drawn) throw damaged();
        cleaning.keep(at, end);
        cleaning.end(end);
        return cleaning.done(FileType.PNG);
    }

    /** Answers where the next chunk begins. */
    private long chunk(long at) {
        var end = end(at);
        var type = file.letters(at + 4, 4);
        if (KEPT.contains(type)) cleaning.keep(at, end);
        else if (WORDS.contains(type)) cleaning.drop(Removed.DESCRIPTION, at + 8, end - 4);
        else if (type.equals("tIME")) cleaning.drop(Removed.TIME, at + 8, end - 4);
        else if (type.equals("eXIf")) camera(at, end);
        else cleaning.drop(Removed.OTHER, at + 8, end - 4);
        return end;
    }

    private long end(long at) {
        var length = file.number(at, 4);
        if (length < 0 || length > Integer.MAX_VALUE || at + AROUND + length > file.size()) throw damaged();
        return at + AROUND + length;
    }

    private void camera(long at, long end) {
        var turn = ExifReader.drop(file, at + 8, end - 4, cleaning);
        if (turn != 1) cleaning.put(chunk("eXIf", ExifReader.turned(turn)));
    }

    private static byte[] chunk(String type, byte[] content) {
        var named = ByteBuffer.allocate(content.length + AROUND);
        named.putInt(content.length).put(type.getBytes(ISO_8859_1)).put(content);
        var sum = new CRC32();
        sum.update(named.array(), 4, content.length + 4);
        return named.putInt((int) sum.getValue()).array();
    }

    private static Refusal damaged() {
        return Cleaning.damaged(FileType.PNG);
    }
}
