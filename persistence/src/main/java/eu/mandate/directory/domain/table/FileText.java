package eu.mandate.directory.domain.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.kernel.domain.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The text of an uploaded file: UTF-8, with or without a byte order mark. Anything else is refused by its name, because a
 * name that was read in the wrong encoding is another person's.
 */
public final class FileText {
    private static final char MARK = '\uFEFF';
    private static final int ASCII = 0x7F;

    private FileText() {}

    /**
     * Reads a file.
     *
     * @param stated the encoding that the sender named, or null
     * @throws Refusal VALIDATION {@code csv-empty}, {@code csv-encoding} with a name, or {@code csv-not-text}
     */
    public static String of(byte[] bytes, String stated) {
        if (stated != null && !stated.equalsIgnoreCase(UTF_8.name())) throw encoding(known(stated));
        if (bytes.length == 0) throw Refusal.invalid("", "csv-empty");
        var text = decoded(bytes, UTF_8).orElseThrow(() -> undecodable(bytes));
        return text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Refusal undecodable(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) return encoding("UTF-16");
        if (decoded(bytes, Charset.forName("GB18030")).isEmpty()) return Refusal.invalid("", "csv-not-text");
        return encoding(chinese(bytes) ? "GB18030" : "Windows-1252");
    }

    /**
     * Nearly every text in a Western encoding can be read as GB18030, too. In Chinese ones nearly all bytes beyond ASCII come
     * in pairs, in Western ones they stand alone between letters.
     */
    private static boolean chinese(byte[] bytes) {
        var paired = 0;
        var alone = 0;
        for (var i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) <= ASCII) continue;
            if (i + 1 < bytes.length && (bytes[i + 1] & 0xFF) > ASCII) {
                paired++;
                i++;
            } else {
                alone++;
            }
        }
        return paired > alone;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String known(String stated) {
        try {
            return Charset.forName(stated).name();
        } catch (IllegalArgumentException unknown) {
            return "?";
        }
    }

    private static Refusal encoding(String name) {
        return Refusal.invalid("", "csv-encoding", name);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
