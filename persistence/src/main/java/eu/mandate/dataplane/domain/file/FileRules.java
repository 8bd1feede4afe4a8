package eu.mandate.dataplane.domain.file;

import eu.mandate.dataplane.domain.file.format.ArchiveTail;
import eu.mandate.dataplane.domain.file.format.FileSignatures;
import eu.mandate.dataplane.domain.file.format.JpegReader;
import eu.mandate.dataplane.domain.file.format.Mp3Reader;
import eu.mandate.dataplane.domain.file.format.Mp4Reader;
import eu.mandate.dataplane.domain.file.format.OfficeReader;
import eu.mandate.dataplane.domain.file.format.PdfReader;
import eu.mandate.dataplane.domain.file.format.PngReader;
import eu.mandate.dataplane.domain.file.format.TextReader;
import eu.mandate.dataplane.domain.file.format.WaveReader;
import eu.mandate.dataplane.domain.file.format.WebpReader;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges a file by its bytes; nobody's word about it counts. Of pictures, films and recordings the data about them is taken
 * out, the location first of all; documents are kept byte for byte.
 */
public final class FileRules {

    /** Documents that are archives, and whose lists of entries are compared with what lies in them. */
    private static final Set<FileType> ARCHIVES = EnumSet.of(FileType.WORD, FileType.SHEET, FileType.SLIDES);

    private FileRules() {}

    /**
     * Judges and cleans a file.
     *
     * @throws Refusal TOO_LARGE {@code file-too-large}, {@code file-picture-too-large}, {@code file-archive-too-large};
     *     FORBIDDEN_FIELD {@code file-executable}, {@code file-archive}, {@code file-active}, {@code file-polyglot} or one of
     *     prohibited content; VALIDATION {@code file-empty}, {@code file-type-unknown}, {@code file-type-not-taken},
     *     {@code file-damaged}
     */
    public static CleanFile examine(FileBytes file, FileKind kind) {
        if (file.size() == 0) throw Refusal.of(Code.VALIDATION, "file-empty");
        if (file.size() > FileBytes.MOST) throw tooLarge();
        var type = FileSignatures.typeOf(file);
        var clean = clean(type, file);
        if (!kind.types().contains(clean.type())) throw notTaken(kind);
        if (!ARCHIVES.contains(clean.type()) && ArchiveTail.in(clean, file)) throw Cleaning.polyglot();
        return clean;
    }

    private static CleanFile clean(FileType type, FileBytes file) {
        return switch (type) {
            case JPEG -> new JpegReader(file).clean();
            case PNG -> new PngReader(file).clean();
            case WEBP -> new WebpReader(file).clean();
            case PDF -> PdfReader.clean(file);
            case WORD, SHEET, SLIDES -> OfficeReader.clean(file);
            case TEXT -> TextReader.clean(file);
            case MP4, M4A -> new Mp4Reader(file).clean(type);
            case MP3 -> Mp3Reader.clean(file);
            case WAVE -> WaveReader.clean(file);
            case OGG -> CleanFile.whole(type, file);
        };
    }

    /** The refusal of a file over the limit. */
    public static Refusal tooLarge() {
        return Refusal.of(Code.TOO_LARGE, "file-too-large", FileBytes.MOST >> 20);
    }

    private static Refusal notTaken(FileKind kind) {
        var types = kind.types().stream().map(FileType::extension).collect(Collectors.joining(", "));
        return Refusal.of(Code.VALIDATION, "file-type-not-taken", types);
    }
}
