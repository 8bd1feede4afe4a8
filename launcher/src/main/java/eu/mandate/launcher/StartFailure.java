package eu.mandate.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** A reason why the installation cannot start, in words for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure whose message says what is wrong and what to do. */
    public StartFailure(String message) {
        super(message);
    }

    /** What stands against a file or a folder; the system's own message is often nothing but its path. */
    static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException) return "there is a file of that name";
        if (failure instanceof AccessDeniedException) return "its permissions do not allow it";
        if (failure instanceof NoSuchFileException) return "it cannot be made there";
        return failure.getMessage();
    }

    /** A failure with the technical reason behind it. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
