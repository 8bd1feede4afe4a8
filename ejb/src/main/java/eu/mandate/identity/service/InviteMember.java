package eu.mandate.identity.service;

import eu.mandate.identity.domain.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Invites a person into the current space.
 *
 * @param displayName how the space calls the person until they accept
 */
public record InviteMember(
        @NotBlank @Size(max = 100) String username,
        @NotBlank @Size(max = 100) String displayName,
        @NotNull @Size(min = 1, max = 18) Set<@NotNull Role> roles) {}
