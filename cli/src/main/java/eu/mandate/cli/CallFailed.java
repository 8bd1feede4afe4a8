package eu.mandate.cli;

/** A call that could not be made or was refused; its message is for the person at the terminal. Exit code 1. */
final class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallFailed(String message) {
        super(message);
    }

    CallFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
