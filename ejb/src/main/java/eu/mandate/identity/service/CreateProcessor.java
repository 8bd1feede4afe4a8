package eu.mandate.identity.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Takes on a vendor, opens its own space and invites its first operator.
 *
 * @param key permanent name in addresses and commands
 */
public record CreateProcessor(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,38}[a-z0-9]")
        String key,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String operatorUsername,
        @NotBlank @Size(max = 100) String operatorDisplayName) {}
