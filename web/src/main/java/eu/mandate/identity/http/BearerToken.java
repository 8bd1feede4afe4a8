package eu.mandate.identity.http;

import java.util.regex.Pattern;

/** The bearer credential of an {@code Authorization} header (RFC 6750, 2.1). */
final class BearerToken {

    private static final int LONGEST = 500;
    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]+)");

    private BearerToken() {}

    /** Null when there is no header of that form. */
    static String of(String header) {
        if (header == null || header.length() > LONGEST) return null;
        var matcher = HEADER.matcher(header.strip());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
