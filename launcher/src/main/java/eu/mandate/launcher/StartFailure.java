package eu.mandate.launcher;

/** A reason why the installation cannot start, in words for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure whose message says what is wrong and what to do. */
    public StartFailure(String message) {
        super(message);
    }

    /** A failure with the technical reason behind it. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
