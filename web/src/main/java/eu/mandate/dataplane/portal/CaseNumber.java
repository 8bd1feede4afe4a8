package eu.mandate.dataplane.portal;

import eu.mandate.kernel.domain.Refusal;
import java.util.regex.Pattern;

/**
 * The number of a case, a dispute, a hold or a demand in an address. Addresses lie in histories and logs, so what cannot be a number
 * of a case, such as somebody's name or e-mail address, is refused.
 */
final class CaseNumber {
    private static final Pattern FORM = Pattern.compile("(?=.*\\p{N})[\\p{L}\\p{N}#(（][\\p{L}\\p{N}._/#()（）-]{0,99}");

    private CaseNumber() {}

    /** The number without blanks around it; {@code null} for none. @throws Refusal VALIDATION at {@code /reference} */
    static String of(String text) {
        if (text == null || text.isBlank()) return null;
        var number = text.strip();
        if (!fits(number)) throw Refusal.invalid("/reference", "case-number-form");
        return number;
    }

    /** Whether there is something that can be the number of a case. */
    static boolean fits(String text) {
        return text != null && FORM.matcher(text.strip()).matches();
    }
}
