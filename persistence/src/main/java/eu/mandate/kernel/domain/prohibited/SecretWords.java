package eu.mandate.kernel.domain.prohibited;

import java.util.List;

/** The words that introduce what must not be kept, in lower case. */
final class SecretWords {

    /** A secret follows an equals sign, a colon or a verb. */
    static final List<String> OF_SECRETS = List.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "passcode",
            "passwort",
            "kennwort",
            "secret",
            "api key",
            "apikey",
            "api_key",
            "api-key",
            "access key",
            "accesskey",
            "access_key",
            "access token",
            "accesstoken",
            "access_token",
            "auth token",
            "auth_token",
            "refresh token",
            "refresh_token",
            "refreshtoken",
            "private key",
            "private_key",
            "\u5BC6\u7801",
            "\u5BC6\u78BC",
            "\u53E3\u4EE4",
            "\u5BC6\u94A5",
            "\u4EE4\u724C");

    /** Digits follow, or stand before "is your". */
    static final List<String> OF_CODES = List.of(
            "verification code",
            "one-time code",
            "one time code",
            "security code",
            "pin code",
            "otp",
            "cvv",
            "cvv2",
            "cvc",
            "cvc2",
            "\u9A8C\u8BC1\u7801",
            "\u6821\u9A8C\u7801",
            "\u52A8\u6001\u7801",
            "\u5B89\u5168\u7801");

    /** A long run of base 64, hexadecimal or numbers follows. */
    static final List<String> OF_TEMPLATES = List.of(
            "face template",
            "facetemplate",
            "face_template",
            "face encoding",
            "face_encoding",
            "face embedding",
            "face_embedding",
            "face descriptor",
            "fingerprint template",
            "fingerprint_template",
            "voiceprint",
            "iris code",
            "biometric template",
            "biometrictemplate",
            "\u4EBA\u8138\u7279\u5F81",
            "\u6307\u7EB9\u6A21\u677F",
            "\u6307\u7EB9\u7279\u5F81",
            "\u58F0\u7EB9",
            "\u8679\u819C\u7279\u5F81");

    /** Armour of a key, a web token, a header, and a name with a password in an address. */
    static final String ARMOUR = "-----begin";

    static final String WEB_TOKEN = "eyj";
    static final String BEARER = "bearer ";
    static final String AUTHORITY = "://";

    private SecretWords() {}
}
