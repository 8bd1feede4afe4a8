package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Ledger;
import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an instruction meets: the locked ledger and the time.
 *
 * @param now business time
 * @param effectiveFrom when the instruction is to take effect, {@code now} or later
 */
public record Occasion(Ledger ledger, Instant now, Instant effectiveFrom) {
    /** How far ahead an instruction may be dated. */
    public static final Duration FURTHEST = Duration.ofDays(365);

    /**
     * The occasion of somebody who chose a time, or null for now.
     *
     * @throws Refusal VALIDATION at {@code /effectiveFrom} for a past and for a far time
     */
    public static Occasion of(Ledger ledger, Instant now, Instant wanted) {
        if (wanted == null) return new Occasion(ledger, now, now);
        if (wanted.isBefore(now)) throw Refusal.invalid("/effectiveFrom", "effective-in-the-past");
        if (wanted.isAfter(now.plus(FURTHEST))) {
            throw Refusal.invalid("/effectiveFrom", "effective-too-late", FURTHEST.toDays());
        }
        return new Occasion(ledger, now, wanted.truncatedTo(ChronoUnit.MILLIS));
    }

    /** The occasion of something that was approved: at the time that was asked for, or now if it is over. */
    public static Occasion approved(Ledger ledger, Instant now, Instant wanted) {
        var over = wanted == null || wanted.isBefore(now);
        return new Occasion(ledger, now, over ? now : wanted.truncatedTo(ChronoUnit.MILLIS));
    }

    /** What holds in the moment the instruction takes effect, without it. */
    public PolicyInForce policy() {
        return ledger.at(effectiveFrom);
    }

    /** The number the next instruction gets. */
    public int nextNumber() {
        return ledger.lastNumber() + 1;
    }

    /** What a kind may look at. */
    public Circumstances circumstances() {
        return new Circumstances(now, policy());
    }
}
