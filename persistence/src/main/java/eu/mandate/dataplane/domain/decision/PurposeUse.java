package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

/**
 * A purpose as a caller names it: {@code J-P09}, or {@code J-P10/INTERACT} where the purpose has operations.
 *
 * @param operation null when none was named
 */
public record PurposeUse(String code, String operation) {
    public PurposeUse {
        requireNonNull(code, "code");
    }

    /** Reads what the caller wrote; null when nothing was written. */
    public static PurposeUse parse(String text) {
        if (text == null || text.isBlank()) return null;
        var slash = text.indexOf('/');
        return slash < 0
                ? new PurposeUse(text, null)
                : new PurposeUse(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return operation == null ? code : code + "/" + operation;
    }
}
