package eu.mandate.kernel.domain.prohibited;

/**
 * The ranges of the card schemes (ISO/IEC 7812-2 and the schemes' own lists). A number with a usual length in a well-known
 * range is a card without further words; rare lengths and ranges shared with other numbers need words about cards beside them.
 */
final class CardIssuers {

    /** How surely a number of this beginning and length is a card's. */
    enum Likelihood {
        NONE,
        WITH_WORDS,
        ALONE
    }

    private static final int USUAL = 16;
    private static final int AMERICAN_EXPRESS = 15;
    private static final int LONGEST = 19;
    private static final int SHORTEST = 13;

    private CardIssuers() {}

    /** @param digits 12 to 19 decimal digits */
    static Likelihood of(CharSequence digits) {
        var length = digits.length();
        if (length < SHORTEST) return Likelihood.NONE;
        var four = Integer.parseInt(digits, 0, 4, 10);
        var two = four / 100;
        if (two == 34 || two == 37) return length == AMERICAN_EXPRESS ? Likelihood.ALONE : Likelihood.NONE;
        if (two == 62) return length == USUAL || length == LONGEST ? Likelihood.ALONE : Likelihood.WITH_WORDS;
        if (length == USUAL && isWellKnown(four)) return Likelihood.ALONE;
        return isKnown(four) ? Likelihood.WITH_WORDS : Likelihood.NONE;
    }

    /** Visa, Mastercard, Discover, JCB. */
    private static boolean isWellKnown(int four) {
        return four / 1000 == 4
                || between(four, 5100, 5599)
                || between(four, 2221, 2720)
                || four == 6011
                || between(four, 6440, 6599)
                || between(four, 3528, 3589);
    }

    /** Also Diners, Maestro, Mir, RuPay, Elo and the older debit cards of Chinese banks. */
    private static boolean isKnown(int four) {
        return isWellKnown(four)
                || between(four, 3000, 3059)
                || between(four, 3600, 3699)
                || between(four, 3800, 3999)
                || between(four, 2200, 2204)
                || between(four, 5000, 5099)
                || between(four, 5600, 6999)
                || between(four, 8100, 8299)
                || between(four, 9400, 9599);
    }

    private static boolean between(int four, int first, int last) {
        return four >= first && four <= last;
    }
}
