package eu.mandate.dataplane.domain.file.format;

import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.List;

/** How files begin. */
public final class FileSignatures {

    private static final List<String> EXECUTABLE = List.of(
            "MZ",
            "\u007FELF",
            "#!",
            "\u00CA\u00FE\u00BA\u00BE",
            "\u00FE\u00ED\u00FA\u00CE",
            "\u00FE\u00ED\u00FA\u00CF",
            "\u00CE\u00FA\u00ED\u00FE",
            "\u00CF\u00FA\u00ED\u00FE",
            "\u0000asm",
            "dex\n",
            "L\u0000\u0000\u0000\u0001\u0014\u0002\u0000",
            "!<arch>",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    private static final List<String> ARCHIVE = List.of(
            "Rar!\u001A\u0007",
            "7z\u00BC\u00AF\u0027\u001C",
            "\u001F\u008B",
            "BZh",
            "\u00FD7zXZ",
            "\u0028\u00B5\u002F\u00FD",
            "MSCF",
            "PK\u0005\u0006",
            "PK\u0007\u0008");
    private static final int TAR_MARK = 257;
    private static final int BRAND = 8;

    private FileSignatures() {}

    /**
     * The type that the first bytes promise; whether the rest keeps it is another question.
     *
     * @throws Refusal FORBIDDEN_FIELD {@code file-executable}, {@code file-archive}; VALIDATION {@code file-type-unknown}
     */
    public static FileType typeOf(FileBytes file) {
        if (begins(file, EXECUTABLE)) throw Refusal.of(Code.FORBIDDEN_FIELD, "file-executable");
        if (begins(file, ARCHIVE) || file.has(TAR_MARK, "ustar")) throw archive();
        if (file.has(0, "\u00FF\u00D8\u00FF")) return FileType.JPEG;
        if (file.has(0, "\u0089PNG\r\n\u001A\n")) return FileType.PNG;
        if (file.has(0, "RIFF")) return riff(file);
        if (file.has(0, "%PDF-")) return FileType.PDF;
        if (file.has(0, "PK\u0003\u0004")) return FileType.WORD;
        if (file.has(4, "ftyp")) return film(file);
        if (file.has(0, "OggS")) return FileType.OGG;
        if (file.has(0, "ID3") || file.at(0) == 0xFF && (file.at(1) & 0xE6) == 0xE2) return FileType.MP3;
        if (TextReader.seemsText(file)) return FileType.TEXT;
        throw unknown();
    }

    private static boolean begins(FileBytes file, List<String> signatures) {
        return signatures.stream().anyMatch(signature -> file.has(0, signature));
    }

    private static FileType riff(FileBytes file) {
        if (file.has(BRAND, "WEBP")) return FileType.WEBP;
        if (file.has(BRAND, "WAVE")) return FileType.WAVE;
        throw unknown();
    }

    private static FileType film(FileBytes file) {
        return switch (file.letters(BRAND, 4)) {
            case "isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "3gp4", "3gp5", "3gp6" ->
                FileType.MP4;
            case "M4A ", "M4B " -> FileType.M4A;
            default -> throw unknown();
        };
    }

    private static Refusal unknown() {
        return Refusal.of(Code.VALIDATION, "file-type-unknown");
    }

    /** The refusal of files in a file. */
    static Refusal archive() {
        return Refusal.of(Code.FORBIDDEN_FIELD, "file-archive");
    }
}
