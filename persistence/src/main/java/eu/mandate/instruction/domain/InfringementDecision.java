package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * What the controller decided about a notice of infringement; each notice is decided once.
 *
 * @param number the instruction's number
 * @param notice which of the instruction's notices
 * @param decidedAt business time
 * @param reason the controller's words; never null when it was maintained
 * @param by the person who decided
 */
public record InfringementDecision(int number, int notice, Instant decidedAt, Outcome outcome, String reason, UUID by) {

    /** How a notice can end. */
    public enum Outcome {
        /** The instruction stands; it counts again from the decision on. */
        MAINTAINED,
        /** The instruction is given up; it never counts again. */
        WITHDRAWN
    }

    public InfringementDecision {
        requireNonNull(decidedAt, "decidedAt");
        requireNonNull(outcome, "outcome");
        requireNonNull(by, "by");
    }
}
