package eu.mandate.verifier.form;

/** What was read does not have its form; the message says what was expected, and is for people. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message a sentence */
    public Malformed(String message) {
        super(message, null, false, false);
    }
}
