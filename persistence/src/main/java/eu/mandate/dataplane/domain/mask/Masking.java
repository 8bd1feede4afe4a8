package eu.mandate.dataplane.domain.mask;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.dataplane.domain.identifier.MentionedIdentifiers;
import eu.mandate.dataplane.domain.value.FieldValue;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is shown of a value that is not to be seen: enough to tell that there is one, and of addresses and numbers as much as
 * helps their owner to know it again. Of secrets, files, free texts and whatever tells health, belief, body or a child's data
 * nothing is left.
 */
public final class Masking {

    /** Stands for a whole value. */
    public static final String WHOLE = "***";

    private static final Set<SensitivityKind> NOTHING = EnumSet.of(
            SensitivityKind.BIOMETRIC,
            SensitivityKind.RELIGIOUS_BELIEF,
            SensitivityKind.HEALTH,
            SensitivityKind.UNDER_FOURTEEN,
            SensitivityKind.WHEREABOUTS,
            SensitivityKind.SECRET);
    private static final int BEGIN = 3;
    private static final int END = 2;

    private Masking() {}

    /** Whether anything but {@link #WHOLE} can be shown, so that the value has to be read at all. */
    public static boolean isPartial(DataField field) {
        if (field.sensitivity() != null && NOTHING.contains(field.sensitivity())) return false;
        return switch (field.type()) {
            case EMAIL, PHONE, IP_ADDRESS, LINK, DATE, TIME -> true;
            case TEXT -> field.sensitivity() == SensitivityKind.FINANCIAL_ACCOUNT;
            default -> false;
        };
    }

    /** What is shown instead of the value. */
    public static String mask(DataField field, FieldValue value) {
        if (!isPartial(field)) return WHOLE;
        return switch (field.type()) {
            case EMAIL -> address(words(value));
            case PHONE -> ends(words(value));
            case IP_ADDRESS -> internet(words(value));
            case LINK -> host(words(value));
            case DATE -> value instanceof FieldValue.Day day ? day.day().getYear() + "-**-**" : WHOLE;
            case TIME ->
                value instanceof FieldValue.Moment moment
                        ? moment.moment().toString().substring(0, "0000-00-00".length()) + " **:**"
                        : WHOLE;
            default -> lastTwo(words(value));
        };
    }

    /**
     * A text for a purpose that does without names: addresses and telephone numbers are blanked. Of a text with 20 of them or more
     * nothing is left.
     *
     * @param region two letters of the country in which numbers without a calling code are dialled, or null
     */
    public static String blank(String text, String region) {
        return MentionedIdentifiers.blank(text, region, WHOLE);
    }

    private static String words(FieldValue value) {
        return value instanceof FieldValue.Words words ? words.text() : "";
    }

    private static String address(String text) {
        var at = text.lastIndexOf('@');
        return at < 1 ? WHOLE : text.substring(0, text.offsetByCodePoints(0, 1)) + WHOLE + "@" + WHOLE;
    }

    private static String ends(String text) {
        return text.length() < 2 * (BEGIN + END)
                ? WHOLE
                : text.substring(0, BEGIN) + WHOLE + text.substring(text.length() - END);
    }

    private static String lastTwo(String text) {
        return text.length() < 2 * END ? WHOLE : WHOLE + text.substring(text.offsetByCodePoints(text.length(), -END));
    }

    private static String internet(String text) {
        var parts = text.split("[.:]", -1);
        if (text.indexOf(':') >= 0) return parts[0].isEmpty() ? WHOLE : parts[0] + ":" + WHOLE;
        return parts.length == 4 ? parts[0] + "." + parts[1] + ".*.*" : WHOLE;
    }

    private static String host(String text) {
        var start = text.indexOf("://");
        var end = start < 0 ? -1 : text.indexOf('/', start + "://".length());
        return end < 0 ? WHOLE : text.substring(0, end + 1) + WHOLE;
    }
}
