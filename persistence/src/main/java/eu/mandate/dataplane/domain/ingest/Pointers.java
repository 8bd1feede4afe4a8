package eu.mandate.dataplane.domain.ingest;

import java.util.regex.Pattern;

/** JSON pointers into an offered record. A name that is no name is not repeated; the pointer then leads to what holds it. */
final class Pointers {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private Pointers() {}

    static String field(String key) {
        return isName(key) ? "/fields/" + key : "/fields";
    }

    /** Whether a name can be repeated. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
