package eu.mandate.dataplane.domain.identifier;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * E-mail addresses (RFC 5321, 6531). An address is kept as its owner writes it before the at sign, with the domain in lower
 * case and ASCII. For looking a person up the whole address is in lower case: no provider in use tells two people apart by
 * capitals. Lower case means Unicode's for no language, so that ı is not i and ß is not ss.
 */
public final class EmailAddresses {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL = Pattern.compile("[^\\s@\"(),:;<>\\[\\\\\\]\\p{Cntrl}]+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]*[a-z0-9]");

    private EmailAddresses() {}

    /** The address as it is kept; empty when it is none. */
    public static Optional<String> normalise(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var composed = Normalizer.normalize(text, Form.NFC);
        var at = composed.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL) return Optional.empty();
        var local = composed.substring(0, at);
        if (!LOCAL.matcher(local).matches() || local.startsWith(".") || local.endsWith(".") || local.contains("..")) {
            return Optional.empty();
        }
        return domain(composed.substring(at + 1)).map(domain -> local + "@" + domain);
    }

    /** The form under which the owner of a normalised address is looked up. */
    static String folded(String address) {
        return Normalizer.normalize(address.toLowerCase(Locale.ROOT), Form.NFC);
    }

    private static Optional<String> domain(String text) {
        if (DOMAIN.matcher(text).matches()) return Optional.of(text);
        try {
            var ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
