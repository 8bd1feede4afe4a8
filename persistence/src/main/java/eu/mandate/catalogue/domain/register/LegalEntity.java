package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A company of the vendor that contracts and signs.
 *
 * @param legalName as registered, in the original script
 * @param legalNameTranslation printed in brackets behind it
 * @param tradingName short name; never used in the place of the legal one
 * @param registrationNumber for a Chinese company its unified social credit code
 * @param registrationAuthority register or court that keeps the number
 */
public record LegalEntity(
        @NotBlank @Size(max = LINE) String legalName,
        @Size(max = LINE) String legalNameTranslation,
        @Size(max = 100) String tradingName,
        @NotBlank @Size(max = 100) String registrationNumber,
        @Size(max = LINE) String registrationAuthority,
        @NotNull @Valid PostalAddress address,
        @Size(max = MOST) List<@NotNull @Pattern(regexp = KEY) String> services)
        implements RegisterPayload {

    @Override
    public List<Violation> gaps() {
        return new Gaps().country("/address/country", address.country()).found();
    }
}
