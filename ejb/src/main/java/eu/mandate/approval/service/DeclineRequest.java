package eu.mandate.approval.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Declines what somebody else asked for.
 *
 * @param reason without personal data
 */
public record DeclineRequest(@NotBlank @Size(max = 500) String reason) {}
