package eu.mandate.kernel.domain.prohibited;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Numbers of payment cards: 13 to 19 digits in the range of an issuer, with a right check digit, printed as cards are. One in
 * ten numbers has a right check digit by chance, so ranges and surroundings decide: what stands in the address of a page, has a
 * plus before it or continues a word is no card, and neither is the number of an identity card.
 */
final class CardNumbers {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int NEAR = 40;
    private static final List<String> WORDS = List.of(
            "card",
            "visa",
            "mastercard",
            "amex",
            "maestro",
            "unionpay",
            "cvv",
            "cvc",
            "kreditkarte",
            "kartennummer",
            "\u5361\u53F7",
            "\u94F6\u884C\u5361",
            "\u4FE1\u7528\u5361",
            "\u501F\u8BB0\u5361",
            "\u50A8\u84C4\u5361");

    private CardNumbers() {}

    /**
     * Tells every card number.
     *
     * @param characters of the text
     * @param aboutPayment whether the field is about payments, where any number with a right check digit is taken for one
     */
    static void find(String text, char[] characters, boolean aboutPayment, Consumer<Sighting> sighted) {
        var at = 0;
        while (at < characters.length) {
            var character = characters[at];
            // Nearly all of a text ends here; folding each of its characters took a third of judging a record.
            if (character < '0' || character > '9' && character < '\u0660' || Folding.digit(character) < 0) {
                at++;
                continue;
            }
            var end = DigitGroups.measure(text, at, SHORTEST);
            if (end > 0) {
                var run = DigitGroups.at(text, at);
                if (stands(text, at, run.end())) inRun(text, run, aboutPayment, sighted);
                end = run.end();
            }
            at = Math.max(Math.abs(end), at + 1);
        }
    }

    private static boolean stands(String text, int start, int end) {
        var before = start == 0 ? ' ' : text.charAt(start - 1);
        var after = end == text.length() ? ' ' : text.charAt(end);
        return before != '+' && !Folding.isOfWord(before) && !Folding.isOfWord(after);
    }

    /** Other numbers may stand before and after the card's groups, such as a date. */
    private static void inRun(String text, DigitGroups run, boolean aboutPayment, Consumer<Sighting> sighted) {
        for (var from = 0; from < run.sizes().size(); from++) {
            var length = 0;
            for (var to = from; to < run.sizes().size() && length <= LONGEST; to++) {
                length += run.sizes().get(to);
                if (length < SHORTEST || length > LONGEST || !isCard(text, run, from, to, aboutPayment)) continue;
                sighted.accept(new Sighting(
                        ContentKind.CARD_NUMBER,
                        run.starts().get(from),
                        run.ends().get(to)));
                from = to;
            }
        }
    }

    private static boolean isCard(String text, DigitGroups run, int from, int to, boolean aboutPayment) {
        var digits = run.part(from, to);
        if (!Luhn.holds(digits) || isRepeated(digits)) return false;
        if (aboutPayment) return true;
        var likelihood = CardIssuers.of(digits);
        if (likelihood == CardIssuers.Likelihood.NONE || IdentityNumbers.isChinese(digits)) return false;
        var alone = likelihood == CardIssuers.Likelihood.ALONE
                && run.printedAsCard(from, to)
                && !inAddressOfPage(text, run.starts().get(from));
        return alone || hasWordsNear(text, run.starts().get(from), run.ends().get(to));
    }

    private static boolean isRepeated(String digits) {
        return digits.chars().allMatch(digit -> digit == digits.charAt(0));
    }

    private static boolean inAddressOfPage(String text, int at) {
        var start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
        return text.substring(start, at).contains("://");
    }

    private static boolean hasWordsNear(String text, int start, int end) {
        var near = text.substring(Math.max(0, start - NEAR), Math.min(text.length(), end + NEAR))
                .toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(near::contains);
    }
}
