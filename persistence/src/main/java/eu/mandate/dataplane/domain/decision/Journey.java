package eu.mandate.dataplane.domain.decision;

import java.util.regex.Pattern;

/**
 * Which places data touches.
 *
 * @param region of the record; null for the organisation's own
 * @param destination the region it would be read or kept in besides; null for none that is known
 */
public record Journey(String region, String destination) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,19}");
    private static final String UNKNOWN = "?";

    /** What is no code of a region is an unknown region, so that an answer never repeats it. */
    public Journey {
        region = code(region);
        destination = code(destination);
    }

    /** Nothing leaves the organisation's region. */
    public static final Journey NONE = new Journey(null, null);

    private static String code(String text) {
        return text == null || CODE.matcher(text).matches() ? text : UNKNOWN;
    }
}
