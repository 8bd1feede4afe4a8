package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.Violation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be: 12 to 128 characters, not the username, not one everybody tries first. No composition rules:
 * they make passwords weaker (NIST SP 800-63B section 3.1.1.2); length and a refusal list count.
 */
public final class PasswordRule {

    /** Fewest characters (code points). */
    public static final int MIN_LENGTH = 12;

    /** Most characters (code points). */
    public static final int MAX_LENGTH = 128;

    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "1234567890123456",
            "012345678901",
            "123123123123",
            "123412341234",
            "112233445566",
            "987654321098",
            "abcdefghijkl",
            "abcdefghijklmnop",
            "abcabcabcabc",
            "abcd12345678",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "qazwsxedcrfv",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiop[]",
            "qwertyuiopasdf",
            "qwerty123456",
            "qwertz123456",
            "asdfghjkl123",
            "zxcvbnm12345",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "passw0rd1234",
            "p@ssw0rd1234",
            "admin1234567",
            "administrator",
            "administrator1",
            "adminadminadmin",
            "changeme1234",
            "changemechangeme",
            "letmein12345",
            "letmeinletmein",
            "welcome12345",
            "iloveyou1234",
            "iloveyou12345",
            "princess1234",
            "football1234",
            "dragon123456",
            "monkey123456",
            "sunshine1234",
            "superman1234",
            "trustno1trustno1",
            "correcthorsebatterystaple",
            "woaini1314520",
            "5201314520131",
            "a123456789012",
            "mandatemandate");

    private PasswordRule() {}

    /**
     * Everything that is wrong with the password; empty when it is good.
     *
     * @param pointer JSON pointer of the field
     */
    public static List<Violation> violations(String pointer, String password, Username username) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return List.of(new Violation(pointer, "password-too-short", List.of(MIN_LENGTH)));
        }
        if (length > MAX_LENGTH) {
            return List.of(new Violation(pointer, "password-too-long", List.of(MAX_LENGTH)));
        }
        var folded = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (folded.equals(username.value())) {
            return List.of(new Violation(pointer, "password-is-username", List.of()));
        }
        if (COMMON.contains(folded) || folded.codePoints().distinct().count() < 3) {
            return List.of(new Violation(pointer, "password-too-common", List.of()));
        }
        return List.of();
    }
}
