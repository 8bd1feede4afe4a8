package eu.mandate.visibility.service.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Hands an own access on.
 *
 * @param colleague sign-in name of somebody who works for the same vendor
 * @param reason for the customer, without personal data
 */
public record HandOnSupport(
        @NotBlank @Size(max = 254) String colleague,
        @NotBlank @Size(min = 10, max = 500) String reason) {}
