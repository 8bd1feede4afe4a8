package eu.mandate.catalogue.domain.register;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Whom to reach at a company.
 *
 * @param name of a person or of a team
 */
public record ContactPerson(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String position,
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 40) String phone) {}
