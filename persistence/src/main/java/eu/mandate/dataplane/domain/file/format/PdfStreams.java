package eu.mandate.dataplane.domain.file.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import eu.mandate.dataplane.domain.file.CleanFile;
import eu.mandate.dataplane.domain.file.Cleaning;
import eu.mandate.dataplane.domain.file.FileBytes;
import eu.mandate.dataplane.domain.file.FileType;
import eu.mandate.dataplane.domain.file.Piece;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Looks through a PDF as its readers do: the objects, and what lies in its streams, those unpacked that are packed. What cannot be
 * unpacked is damaged; what becomes too much is refused before it does, as for any other document that is packed.
 */
final class PdfStreams {

    private static final int MOST_STREAMS = 20_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final long SMALL = 10L << 20;
    private static final int RATIO = 100;
    private static final int WINDOW = 1 << 14;
    private static final int DICTIONARY = 2_048;
    private static final int FIRST = 512;
    private static final String BEGIN = "stream";
    private static final Pattern BEGINS = Pattern.compile("(?<!end)stream(?=[\\r\\n])");
    private static final String END = "endstream";
    private static final Pattern PACKED = Pattern.compile("/(FlateDecode|Fl)(?![A-Za-z])");
    private static final Pattern LETTERS = Pattern.compile("/(ASCII85Decode|A85)(?![A-Za-z])");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image(?![A-Za-z])");
    private static final Pattern OTHER =
            Pattern.compile("/(DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)(?![A-Za-z])|/Length1(?![0-9])"
                    + "|/(Type1C|CIDFontType0C|OpenType)(?![A-Za-z])");

    private final FileBytes file;
    private final long most;
    private final PdfWords words = new PdfWords();
    private final byte[] buffer = new byte[1 << 14];
    private int streams;
    private long unpacked;

    PdfStreams(FileBytes file) {
        this.file = file;
        this.most = Math.min(MOST_BYTES, Math.max(SMALL, file.size() * RATIO));
    }

    /** @throws Refusal FORBIDDEN_FIELD of what no text may hold and of what would do something; TOO_LARGE; VALIDATION */
    void search() {
        var at = 0L;
        while (at < file.size()) {
            var begin = begin(at);
            objects(at, begin);
            if (begin == file.size()) break;
            at = content(begin);
        }
        words.end();
    }

    /** Where a stream begins next; the end of the file when none does. The word alone begins none, however often it stands there. */
    private long begin(long from) {
        for (var at = from; at < file.size(); at += WINDOW - FIRST) {
            var window = Math.max(0, at - END.length());
            var found = BEGINS.matcher(file.letters(window, WINDOW));
            if (found.find((int) (at - window))) return window + found.start();
        }
        return file.size();
    }

    /** Where the letters stand next; the end of the file when they stand nowhere. */
    private long find(String letters, long from) {
        for (var at = from; at < file.size(); at += WINDOW - letters.length()) {
            var found = file.letters(at, WINDOW).indexOf(letters);
            if (found >= 0) return at + found;
        }
        return file.size();
    }

    private void objects(long from, long to) {
        for (var at = from; at < to; at += buffer.length) {
            var read = file.read(at, (int) Math.min(buffer.length, to - at));
            words.take(read, read.length);
        }
        words.pause();
    }

    /** Answers where to go on. */
    private long content(long begin) {
        var after = begin + BEGIN.length();
        var start = file.has(after, "\r\n") ? after + 2 : after + 1;
        if (++streams > MOST_STREAMS) throw tooLarge();
        if (file.letters(start, END.length() + 2).contains(END)) return start;
        var dictionary = dictionary(begin);
        if (LETTERS.matcher(dictionary).find() && PACKED.matcher(dictionary).find()) {
            var end = find(END, start);
            unpack(new Ascii85Stream(part(start, end)), dictionary);
            return end;
        }
        if (PACKED.matcher(dictionary).find()) return start + unpack(part(start, file.size()), dictionary);
        var end = find(END, start);
        if (!OTHER.matcher(dictionary).find()) read(part(start, end), dictionary);
        return end;
    }

    private String dictionary(long begin) {
        var from = Math.max(0, begin - DICTIONARY);
        var before = file.letters(from, (int) (begin - from));
        return PdfReader.plain(before.substring(Math.max(0, before.lastIndexOf("obj"))));
    }

    private InputStream part(long from, long to) {
        return new CleanFile(FileType.PDF, List.of(new Piece.Range(from, to)), Set.of()).content(file);
    }

    /** Answers how many bytes were packed. */
    private long unpack(InputStream content, String dictionary) {
        var inflater = new Inflater();
        try {
            read(new InflaterInputStream(content, inflater), dictionary);
            return inflater.getBytesRead();
        } finally {
            inflater.end();
        }
    }

    private void read(InputStream content, String dictionary) {
        var shows = !OTHER.matcher(dictionary).find();
        var picture = PICTURE.matcher(dictionary).find();
        try {
            for (var read = content.readNBytes(buffer, 0, buffer.length); read > 0; ) {
                unpacked += read;
                if (unpacked > most) throw tooLarge();
                // What says that it is a picture and begins like words is shown as words by readers that do not ask.
                if (picture) shows = isText(read);
                picture = false;
                if (shows) words.take(buffer, read);
                read = content.readNBytes(buffer, 0, buffer.length);
            }
        } catch (IOException unreadable) {
            throw Cleaning.damaged(FileType.PDF);
        }
        words.pause();
    }

    private boolean isText(int read) {
        return new String(buffer, 0, Math.min(FIRST, read), ISO_8859_1)
                .chars()
                .allMatch(one -> one >= ' ' && one < 127 || one == '\n' || one == '\r' || one == '\t');
    }

    static Refusal tooLarge() {
        return Refusal.of(Code.TOO_LARGE, "file-archive-too-large", MOST_STREAMS, MOST_BYTES >> 20);
    }
}
