package eu.mandate.visibility.service.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Hands an own access on.
 *
 * @param colleague sign-in name of somebody who works for the same vendor
 */
public record HandOnSupport(@NotBlank @Size(max = 254) String colleague) {}
