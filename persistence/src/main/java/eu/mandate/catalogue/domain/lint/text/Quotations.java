package eu.mandate.catalogue.domain.lint.text;

/** Where a profile may repeat what is wrong with its source, and how much of a text a message repeats. */
final class Quotations {

    private static final int SHOWN = 60;

    private Quotations() {}

    /** Resolutions tell what the published text says wrongly, and what is done instead. */
    static boolean mayQuote(String pointer) {
        return pointer.startsWith("/resolutions/");
    }

    static String shortened(String text) {
        return text.length() <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
    }
}
