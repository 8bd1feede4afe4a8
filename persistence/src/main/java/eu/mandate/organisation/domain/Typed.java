package eu.mandate.organisation.domain;

/** Text as people type it. */
final class Typed {

    private Typed() {}

    /** Without white space around; nothing but white space is absent. */
    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
