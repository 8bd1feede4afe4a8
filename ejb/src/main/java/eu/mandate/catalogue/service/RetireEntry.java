package eu.mandate.catalogue.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Orders that an entry of a register counts no longer.
 *
 * @param reason kept with the entry; no personal data
 */
public record RetireEntry(@NotBlank @Size(max = 500) String reason) {}
