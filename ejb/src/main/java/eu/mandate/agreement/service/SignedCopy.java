package eu.mandate.agreement.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A signed copy of an agreement.
 *
 * @param signed who signed and which document
 * @param content the copy, PDF, 10 MiB at most
 */
public record SignedCopy(
        @NotNull @Valid AcceptAgreement signed, @NotNull byte[] content) {
    /** Longest copy, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;
}
