package eu.mandate.identity.service;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Makes an API token for oneself.
 *
 * @param roles some or all of the caller's own roles
 * @param expiresInDays days from now; {@code null} means 90
 */
public record CreateApiToken(
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(min = 1, max = 18) Set<@NotNull Role> roles,
        @NotNull TokenAccess access,
        @Min(1) @Max(365) Integer expiresInDays) {}
