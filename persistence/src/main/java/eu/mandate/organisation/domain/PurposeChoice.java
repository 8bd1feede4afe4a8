package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whether the vendor may process for a purpose that stays off until the controller instructs it, or in one operation of a purpose
 * that the controller entrusts.
 *
 * @param purpose code of the profile, with the operation behind a slash where the choice is about one
 */
public record PurposeChoice(@NotBlank @Size(max = 40) String purpose, boolean allowed) implements Statement {

    /** Whether the choice is about one operation, which is entrusted until it is said not to be. */
    public boolean aboutOperation() {
        return purpose.indexOf('/') >= 0;
    }

    @Override
    public List<Violation> faults() {
        return List.of();
    }
}
