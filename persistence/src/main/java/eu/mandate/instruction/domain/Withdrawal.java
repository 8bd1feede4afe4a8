package eu.mandate.instruction.domain;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Withdraws an earlier instruction: from then on it is as if it had not been given, and what held before holds again.
 *
 * @param number of the instruction that is withdrawn
 * @param reason why; part of the ledger for good, so without personal data
 */
public record Withdrawal(
        @Min(1) int number, @NotBlank @Size(max = 500) String reason) {
    /** The type of every withdrawal. */
    public static final String TYPE = "withdrawal";
}
