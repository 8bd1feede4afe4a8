package eu.mandate.dataplane.domain.prohibited;

import java.util.regex.Pattern;

/** Points on the map in a text: two numbers of degrees beside each other, with decimals or with minutes. */
public final class Coordinates {

    // Places with two decimals at least lie within a kilometre of each other; coarser ones name a region.
    private static final String DECIMAL = "[-+]?\\d{1,3}[.,]\\d{2,15}\\s?\u00B0?\\s?[NSEWO]?";
    private static final String MINUTES =
            "\\d{1,3}\\s?\u00B0\\s?\\d{1,2}\\s?['\u2032][^NSEWO\\d]{0,3}[\\d.,]{0,8}[^NSEWO\\d]{0,3}[NSEWO]";
    private static final Pattern POINT = Pattern.compile("(?<![\\d.,])(?:" + DECIMAL + "[\\s,;/|]{1,4}" + DECIMAL
            + "(?![\\d.,]*\\d)|" + MINUTES + "[\\s,;/|]{0,4}" + MINUTES + ")");

    private Coordinates() {}

    /** Whether a text gives any. */
    public static boolean in(String text) {
        return POINT.matcher(text).find();
    }
}
