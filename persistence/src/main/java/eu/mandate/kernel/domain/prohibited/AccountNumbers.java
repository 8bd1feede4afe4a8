package eu.mandate.kernel.domain.prohibited;

import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Numbers of bank accounts in a field about payments: an IBAN with a right check (ISO 13616). */
final class AccountNumbers {

    private static final Pattern IBAN =
            Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Za-z0-9])");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int HEAD = 4;

    private AccountNumbers() {}

    static void find(String text, Consumer<Sighting> sighted) {
        var candidates = IBAN.matcher(text);
        while (candidates.find()) {
            if (checks(candidates.group().replace(" ", ""))) {
                sighted.accept(new Sighting(ContentKind.CARD_NUMBER, candidates.start(), candidates.end()));
            }
        }
    }

    private static boolean checks(String iban) {
        var turned = iban.substring(HEAD) + iban.substring(0, HEAD);
        var digits = new StringBuilder();
        turned.chars().forEach(character -> digits.append(Character.digit(character, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
