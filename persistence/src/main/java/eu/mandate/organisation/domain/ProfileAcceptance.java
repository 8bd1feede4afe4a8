package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Acceptance of one version of the service's profile, named so exactly that nobody accepts what they did not read.
 *
 * @param service key of the service
 * @param contentHash SHA-256 of the profile in force, 64 hexadecimal digits
 */
public record ProfileAcceptance(
        @NotBlank @Size(max = 40) String service,
        @NotBlank @Size(max = 40) String version,
        @NotBlank @Pattern(regexp = "[0-9a-f]{64}") String contentHash)
        implements Statement {

    @Override
    public List<Violation> faults() {
        return List.of();
    }
}
