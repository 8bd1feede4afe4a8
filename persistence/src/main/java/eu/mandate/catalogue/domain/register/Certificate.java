package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A certificate, attestation or assessed protection level.
 *
 * @param standard with its year: {@code ISO/IEC 27001:2022}
 * @param holder legal name of the company it was issued to
 * @param level protection level, where the standard has levels
 * @param expiresOn last day it is valid
 */
public record Certificate(
        @NotBlank @Size(max = 200) String standard,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = LINE) String issuer,
        @NotBlank @Size(max = LINE) String holder,
        @NotNull @Valid BilingualText scope,
        @Size(max = 50) String level,
        @NotNull LocalDate issuedOn,
        @NotNull LocalDate expiresOn,
        @Size(max = LINE) String evidence,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    @Override
    public List<Violation> gaps() {
        return new Gaps().order(issuedOn, expiresOn, "/expiresOn").found();
    }
}
