package eu.mandate.visibility.service.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Does not let one of the vendor's people in.
 *
 * @param reason that the person sees, without personal data
 */
public record RefuseSupport(@NotBlank @Size(max = 500) String reason) {}
