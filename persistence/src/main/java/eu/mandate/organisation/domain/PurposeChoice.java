package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Whether the vendor may process for a purpose that stays off until the controller instructs it.
 *
 * @param purpose code of the profile
 */
public record PurposeChoice(@NotBlank @Size(max = 40) String purpose, boolean allowed) implements Statement {

    @Override
    public List<Violation> faults() {
        return List.of();
    }
}
