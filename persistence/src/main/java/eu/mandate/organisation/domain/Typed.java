package eu.mandate.organisation.domain;

/** Text as people type it. */
final class Typed {

    private Typed() {}

    /** Without white space around; nothing but white space is absent, whatever its width. */
    static String text(String typed) {
        return typed == null || typed.codePoints().allMatch(Typed::blank) ? null : typed.strip();
    }

    private static boolean blank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
