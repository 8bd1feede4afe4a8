package eu.mandate.tenant.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Orders a suspension.
 *
 * @param reason shown to operators; no personal data
 */
public record SuspendTenant(@NotBlank @Size(max = 500) String reason) {}
