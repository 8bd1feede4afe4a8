package eu.mandate.instruction.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Withdraws an instruction.
 *
 * @param reason kept in the ledger for good, so without personal data
 * @param effectiveFrom business time, now or within a year; null for now
 */
public record WithdrawInstruction(@NotBlank @Size(max = 500) String reason, Instant effectiveFrom) {}
