package eu.mandate.launcher;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether the path of a request is none: it does not begin at the root, an escape that is not two digits, bytes that are not UTF-8, a control character, a
 * backslash, or a way above the root. The server answers some of these with an empty success and none with a problem.
 */
final class MalformedAddress {
    private static final int HEXADECIMAL = 16;

    /** A path, a whole address, or the server as such. */
    private static final Pattern ROOTED = Pattern.compile("/|\\*$|(?i:https?://)");

    private MalformedAddress() {}

    static boolean is(String rawPath) {
        if (!ROOTED.matcher(rawPath).lookingAt()) return true;
        var path = decoded(rawPath);
        return path == null || path.chars().anyMatch(c -> c < ' ' || c == '\\') || leavesTheRoot(path);
    }

    private static String decoded(String raw) {
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char next = raw.charAt(i);
            if (next == '%') {
                int value = i + 2 < raw.length() ? escaped(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                if (value < 0) return null;
                bytes.write(value);
                i += 2;
            } else {
                bytes.write(next);
            }
        }
        return text(bytes.toByteArray());
    }

    private static int escaped(char high, char low) {
        int first = Character.digit(high, HEXADECIMAL);
        int second = Character.digit(low, HEXADECIMAL);
        return first < 0 || second < 0 ? -1 : first * HEXADECIMAL + second;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    private static boolean leavesTheRoot(String path) {
        int depth = 0;
        for (var part : path.split("/+")) {
            if (part.equals("..")) depth--;
            else if (!part.isEmpty() && !part.equals(".")) depth++;
            if (depth < 0) return true;
        }
        return false;
    }
}
