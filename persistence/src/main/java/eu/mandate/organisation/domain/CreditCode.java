package eu.mandate.organisation.domain;

import java.util.regex.Pattern;

/**
 * The unified social credit code of an organisation in China: 18 characters, the last of which checks the others (GB
 * 32100-2015). The letters I, O, S, V and Z do not occur.
 */
public final class CreditCode {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[1-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int MODULUS = 31;
    private static final int WEIGHT_STEP = 3;

    private CreditCode() {}

    /** Whether it is built like a code, whatever its check character says. */
    public static boolean hasForm(String code) {
        return FORM.matcher(code).matches();
    }

    /** Whether a code of the right form carries the right check character. */
    public static boolean checks(String code) {
        return code.charAt(code.length() - 1) == check(code);
    }

    private static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < code.length() - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * WEIGHT_STEP % MODULUS;
        }
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
