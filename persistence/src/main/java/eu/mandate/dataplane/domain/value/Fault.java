package eu.mandate.dataplane.domain.value;

import static java.util.Objects.requireNonNull;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Violation;
import java.util.List;

/**
 * Why a value is not taken, without the value.
 *
 * @param pointer JSON pointer below the field, {@code ""} for the whole value
 * @param reason key of the text that says what to do
 * @param arguments for the text; limits and codes of the profile, never what was offered
 */
public record Fault(Code code, String pointer, String reason, List<Object> arguments) {
    public Fault {
        requireNonNull(code, "code");
        requireNonNull(pointer, "pointer");
        requireNonNull(reason, "reason");
        arguments = List.copyOf(arguments);
    }

    /** A malformed value. */
    public static Fault of(String reason, Object... arguments) {
        return new Fault(Code.VALIDATION, "", reason, List.of(arguments));
    }

    /** A value that is refused whatever its form. */
    public static Fault of(Code code, String reason, Object... arguments) {
        return new Fault(code, "", reason, List.of(arguments));
    }

    /** The same fault seen from further up. */
    public Fault under(String prefix) {
        return new Fault(code, prefix + pointer, reason, arguments);
    }

    /** For the answer. */
    public Violation violation() {
        return new Violation(pointer, reason, arguments);
    }
}
