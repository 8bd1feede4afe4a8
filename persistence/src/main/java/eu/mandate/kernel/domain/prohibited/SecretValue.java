package eu.mandate.kernel.domain.prohibited;

import java.util.Locale;
import java.util.Set;

/**
 * Judges what stands behind a word like password: a secret, or the rest of a sentence. A secret is one word of visible ASCII;
 * it has a digit, letters of both cases inside or an unusual sign, or it is all that the line still says.
 */
final class SecretValue {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_WORD = 6;
    private static final String END_OF_SENTENCE = ".,;!?)\"'>]}";
    private static final String OF_PROSE = "-'./,:()";
    private static final Set<String> PROSE = Set.of(
            "required",
            "optional",
            "unknown",
            "forgotten",
            "forgot",
            "incorrect",
            "invalid",
            "wrong",
            "missing",
            "unchanged",
            "changed",
            "expired",
            "reset",
            "hidden",
            "masked",
            "redacted",
            "removed",
            "string",
            "undefined",
            "protected",
            "correct",
            "verified",
            "accepted",
            "rejected",
            "updated",
            "example",
            "please",
            "false",
            "true",
            "null",
            "none",
            "empty",
            "text",
            "field",
            "yes",
            "help");

    private SecretValue() {}

    /**
     * Where the secret ends that begins here, or -1.
     *
     * @param firm whether a colon or an equals sign led here, not a verb
     */
    static int end(String text, int start, boolean firm) {
        var end = start;
        while (end < text.length() && isVisible(text.charAt(end))) end++;
        while (end > start && END_OF_SENTENCE.indexOf(text.charAt(end - 1)) >= 0) end--;
        var value = text.substring(start, end);
        if (value.length() < SHORTEST || isPlaceholder(value)) return -1;
        if (isCount(value) && continuesInChinese(text, end)) return -1;
        var secret = isUnusual(value) || firm && value.length() >= SHORTEST_WORD && endsLine(text, end);
        return secret ? end : -1;
    }

    /** Also wide letters and digits; wide signs part sentences. */
    private static boolean isVisible(char character) {
        if (character <= '~') return character > ' ';
        var folded = Folding.fold(character);
        return folded != character && folded <= 'z' && Character.isLetterOrDigit(folded);
    }

    private static boolean isPlaceholder(String value) {
        return PROSE.contains(value.toLowerCase(Locale.ROOT))
                || value.contains("://")
                || "<{[$".indexOf(value.charAt(0)) >= 0
                || value.chars().allMatch(character -> character == value.charAt(0));
    }

    /** Eight to twenty places, a year: digits with a unit behind them. */
    private static boolean isCount(String value) {
        return value.chars().allMatch(character -> Character.isDigit(character) || character == '-');
    }

    private static boolean continuesInChinese(String text, int end) {
        return end < text.length() && Character.isIdeographic(text.charAt(end));
    }

    private static boolean isUnusual(String value) {
        var bare = value.substring(1);
        return value.chars().anyMatch(Character::isDigit)
                || bare.chars().anyMatch(Character::isUpperCase)
                        && value.chars().anyMatch(Character::isLowerCase)
                || value.chars()
                        .anyMatch(character -> !Character.isLetter(character) && OF_PROSE.indexOf(character) < 0);
    }

    private static boolean endsLine(String text, int end) {
        for (var at = end; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '\n' || character == '\r') return true;
            if (Character.isLetterOrDigit(character)) return false;
        }
        return true;
    }
}
