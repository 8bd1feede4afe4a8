package eu.mandate.kernel.domain.prohibited;

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
final class Luhn {

    private Luhn() {}

    /** Whether the last of the digits checks the others. */
    static boolean holds(CharSequence digits) {
        var sum = 0;
        var doubled = false;
        for (var at = digits.length() - 1; at >= 0; at--) {
            var digit = digits.charAt(at) - '0';
            if (doubled) digit = digit < 5 ? 2 * digit : 2 * digit - 9;
            sum += digit;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }
}
