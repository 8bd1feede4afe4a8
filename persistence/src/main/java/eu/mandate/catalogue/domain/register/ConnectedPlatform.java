package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A platform that is connected on the customer's instruction: an independent controller, no sub-processor.
 *
 * @param network code of the network in the service profile, where it has one
 * @param operator legal name of the company that runs it
 * @param country ISO 3166-1 alpha-2 of the operator
 * @param role its role in law
 * @param categories codes of the data categories that go there or come from there
 * @param termsUrl the terms that the customer has with it
 */
public record ConnectedPlatform(
        @NotBlank @Size(max = 200) String platform,
        @Pattern(regexp = CODE) String network,
        @NotBlank @Size(max = LINE) String operator,

        @NotNull @Pattern(regexp = COUNTRY) String country,

        @NotNull @Valid BilingualText role,
        @NotNull @Valid BilingualText data,
        @NotEmpty @Size(max = MOST) List<@NotNull @Pattern(regexp = CODE) String> categories,
        @NotNull Direction direction,

        @NotNull @Size(max = 500) @Pattern(regexp = "https://\\S+")
        String termsUrl,

        @NotNull LocalDate availableSince,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    /** Which way data goes, seen from the service. */
    public enum Direction {
        IN,
        OUT,
        BOTH
    }

    @Override
    public List<Violation> gaps() {
        return new Gaps().country("/country", country).found();
    }
}
