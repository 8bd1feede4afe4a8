package eu.mandate.kernel.domain.prohibited;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers of identity documents. A mainland Chinese number (GB 11643) has 18 places: six of the district, eight of the day of
 * birth, three of the order, and a check digit by ISO 7064 MOD 11-2. Of other countries' numbers only the characters are
 * judged.
 */
public final class IdentityNumbers {

    private static final int CHINESE = 18;
    private static final String CHECK = "10X98765432";
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Z0-9]{5,20}");
    private static final Pattern DIVIDERS = Pattern.compile("[ .\\-/]");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_DISTRICT = 11;
    private static final int LAST_DISTRICT = 91;

    private IdentityNumbers() {}

    /** The number in capitals without dividers; empty when it is none, or has the length of a Chinese one and a false check. */
    public static Optional<String> normalise(String text) {
        var wide = Normalizer.normalize(text, Form.NFKC).strip().toUpperCase(Locale.ROOT);
        var number = DIVIDERS.matcher(wide).replaceAll("");
        if (!ELSEWHERE.matcher(number).matches()) return Optional.empty();
        return looksChinese(number) && !isChinese(number) ? Optional.empty() : Optional.of(number);
    }

    /** Whether these 18 characters are a mainland Chinese number: district, day of birth and check digit. */
    public static boolean isChinese(CharSequence number) {
        return looksChinese(number)
                && Integer.parseInt(number, 0, 2, 10) >= FIRST_DISTRICT
                && Integer.parseInt(number, 0, 2, 10) <= LAST_DISTRICT
                && hasDayOfBirth(number)
                && Character.toUpperCase(number.charAt(CHINESE - 1)) == check(number);
    }

    private static boolean looksChinese(CharSequence number) {
        if (number.length() != CHINESE) return false;
        for (var at = 0; at < CHINESE - 1; at++) {
            if (number.charAt(at) < '0' || number.charAt(at) > '9') return false;
        }
        return "0123456789Xx".indexOf(number.charAt(CHINESE - 1)) >= 0;
    }

    private static boolean hasDayOfBirth(CharSequence number) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10));
            return day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Weights are the powers of two modulo 11, from the last place but one backwards. */
    private static char check(CharSequence number) {
        var sum = 0;
        for (var at = 0; at < CHINESE - 1; at++) {
            sum += (number.charAt(at) - '0') * (int) (Math.pow(2, CHINESE - 1 - at) % 11);
        }
        return CHECK.charAt(sum % 11);
    }
}
