package eu.mandate.kernel.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One thing that is wrong with the input.
 *
 * @param pointer JSON pointer into the request body, or {@code ""} for the whole body
 * @param reason kebab-case key of the text shown, as in {@link Refusal#reason()}
 * @param arguments values for the text's placeholders, in order; never personal data
 */
public record Violation(String pointer, String reason, List<Object> arguments) {
    public Violation {
        requireNonNull(pointer, "pointer");
        requireNonNull(reason, "reason");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer is empty or starts with a slash: " + pointer);
        }
        arguments = List.copyOf(arguments);
    }

    /** A violation without further findings, for {@link Refusal#with(Violation...)}. */
    public static Violation of(String pointer, String reason, Object... arguments) {
        return new Violation(pointer, reason, List.of(arguments));
    }
}
