package eu.mandate.dataplane.domain.prohibited;

import eu.mandate.kernel.domain.prohibited.ContentKind;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of members inside lists and objects that say what they hold. */
final class MemberNames {

    private static final Pattern DIVIDERS = Pattern.compile("[_\\- .]");
    private static final Map<String, ContentKind> NAMES = Map.ofEntries(
            card("cardnumber"),
            card("creditcardnumber"),
            card("bankcardnumber"),
            card("pan"),
            secret("cvv"),
            secret("cvv2"),
            secret("cvc"),
            secret("cvc2"),
            secret("password"),
            secret("passwd"),
            secret("pwd"),
            secret("passphrase"),
            secret("secret"),
            secret("clientsecret"),
            secret("apikey"),
            secret("apisecret"),
            secret("accesstoken"),
            secret("refreshtoken"),
            secret("privatekey"),
            secret("pin"),
            secret("pincode"),
            template("embedding"),
            template("faceembedding"),
            template("faceencoding"),
            template("facetemplate"),
            template("facedescriptor"),
            template("facefeatures"),
            template("fingerprinttemplate"),
            template("voiceprint"),
            template("iriscode"),
            template("biometrictemplate"));

    private MemberNames() {}

    /** What the name announces, or null. */
    static ContentKind of(String name) {
        return NAMES.get(DIVIDERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT));
    }

    private static Map.Entry<String, ContentKind> card(String name) {
        return Map.entry(name, ContentKind.CARD_NUMBER);
    }

    private static Map.Entry<String, ContentKind> secret(String name) {
        return Map.entry(name, ContentKind.CREDENTIAL);
    }

    private static Map.Entry<String, ContentKind> template(String name) {
        return Map.entry(name, ContentKind.BIOMETRIC_TEMPLATE);
    }
}
