package eu.mandate.identity.http;

import java.util.regex.Pattern;

/** Where to go after signing in: an address of this portal, never of another site. */
public final class ReturnAddress {

    private static final int LONGEST = 1000;
    private static final Pattern OWN_PAGE =
            Pattern.compile("/(portal|operations)/[A-Za-z0-9/._-]*(\\?(?:[A-Za-z0-9._~&=+:,*-]|%[0-9A-Fa-f]{2})*+)?");
    // Behind the question mark they are a range, as of two days.
    private static final Pattern UPWARDS = Pattern.compile("[^?]*\\.\\..*");
    private static final Pattern ENTRANCE =
            Pattern.compile("/portal/(sign-in|choose-tenant|invitation|password-reset)\\.xhtml.*");

    private ReturnAddress() {}

    /** The wanted address when it is safe to go there, else {@code /}, which leads to the caller's own home page. */
    public static String safe(String wanted) {
        var own = wanted != null
                && wanted.length() <= LONGEST
                && OWN_PAGE.matcher(wanted).matches()
                && !wanted.contains("//")
                && !UPWARDS.matcher(wanted).matches()
                && !ENTRANCE.matcher(wanted).matches();
        return own ? wanted : "/";
    }
}
