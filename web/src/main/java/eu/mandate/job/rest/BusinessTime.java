package eu.mandate.job.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Business time, which deadlines and periods follow.
 *
 * @param now ISO 8601 in UTC
 */
public record BusinessTime(@NotNull Instant now) {}
