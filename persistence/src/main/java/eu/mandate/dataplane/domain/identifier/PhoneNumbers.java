package eu.mandate.dataplane.domain.identifier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Telephone numbers in the one form of ITU-T E.164: a plus and at most 15 digits. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final String NOWHERE = "ZZ";
    private static final String CHINA = "CN";
    private static final int LONGEST_INPUT = 40;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 16;
    private static final int CALLING_CODE = 3;
    private static final int CHINESE_MOBILE = 11;

    private PhoneNumbers() {}

    /**
     * The number in its one form; empty when it is none.
     *
     * @param text with or without calling code, in any script's digits; an extension makes it no number of a person
     * @param region two letters of the country in which a number without a calling code is dialled, or null
     */
    public static Optional<String> normalise(String text, String region) {
        if (isDialled(text)) return Optional.of(text);
        if (CHINA.equals(region) && isChineseMobile(text)) return Optional.of("+86" + text);
        if (text.length() > LONGEST_INPUT) return Optional.empty();
        try {
            var number = PLANS.parse(text, region);
            if (number.hasExtension() || !PLANS.isPossibleNumber(number)) return Optional.empty();
            return Optional.of(PLANS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** Already in the one form, under a calling code that is in use; told without parsing, as most numbers come so. */
    private static boolean isDialled(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || text.charAt(0) != '+') return false;
        var code = 0;
        var known = false;
        for (var at = 1; at < text.length(); at++) {
            var digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) return false;
            if (at > CALLING_CODE) continue;
            code = code * 10 + digit;
            known |= !PLANS.getRegionCodeForCountryCode(code).equals(NOWHERE);
        }
        return known;
    }

    private static boolean isChineseMobile(String text) {
        return text.length() == CHINESE_MOBILE
                && text.charAt(0) == '1'
                && text.charAt(1) >= '3'
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
