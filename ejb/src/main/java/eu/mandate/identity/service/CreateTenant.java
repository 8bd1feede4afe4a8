package eu.mandate.identity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Takes on a customer and invites its first administrator.
 *
 * @param key permanent name in addresses and commands
 * @param service key of the service the customer uses
 * @param processorKey the vendor; {@code null} means the operator's own
 */
public record CreateTenant(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]")
        String key,

        @NotBlank @Size(max = 200) String name,

        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]")
        String service,

        @Size(max = 40) String processorKey,
        @NotBlank @Size(max = 100) String adminUsername,
        @NotBlank @Size(max = 100) String adminDisplayName) {}
