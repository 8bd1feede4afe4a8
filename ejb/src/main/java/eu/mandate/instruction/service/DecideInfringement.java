package eu.mandate.instruction.service;

import eu.mandate.instruction.domain.InfringementDecision.Outcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Decides about a notice of infringement.
 *
 * @param reason why; needed to maintain the instruction; kept for good, so without personal data
 */
public record DecideInfringement(
        @NotNull Outcome outcome, @Size(min = 1, max = 1000) String reason) {}
