package eu.mandate.directory.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Applies an uploaded table.
 *
 * @param planHash of the preview that was looked at
 */
public record ApplyImport(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String planHash) {}
