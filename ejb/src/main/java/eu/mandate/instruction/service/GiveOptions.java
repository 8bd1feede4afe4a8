package eu.mandate.instruction.service;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * How an instruction is given.
 *
 * @param effectiveFrom business time, now or within a year; null for now
 * @param basedOn number of the latest instruction about the setting that the giver saw, 0 for none; null when the giver does not
 *     insist. See {@link Policies#basedOn}
 * @param reason why, kept with the instruction for good, so without personal data; may be null
 */
public record GiveOptions(
        Instant effectiveFrom,
        @Min(0) Integer basedOn,
        @Size(min = 1, max = 500) String reason) {

    /** From now on, whatever was there. */
    public static GiveOptions now() {
        return new GiveOptions(null, null, null);
    }

    /** From now on, unless somebody changed the setting since. */
    public static GiveOptions basedOn(Integer number) {
        return new GiveOptions(null, number, null);
    }
}
