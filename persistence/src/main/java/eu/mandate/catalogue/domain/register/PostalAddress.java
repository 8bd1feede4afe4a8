package eu.mandate.catalogue.domain.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A registered address.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record PostalAddress(
        @NotBlank @Size(max = RegisterPayload.LINE) String street,
        @Size(max = 20) String postalCode,
        @NotBlank @Size(max = 100) String city,

        @NotNull @Pattern(regexp = RegisterPayload.COUNTRY) String country) {}
