package eu.mandate.identity.service;

import eu.mandate.identity.domain.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Replaces a member's roles. */
public record AssignRoles(@NotNull @Size(min = 1, max = 18) Set<@NotNull Role> roles) {}
