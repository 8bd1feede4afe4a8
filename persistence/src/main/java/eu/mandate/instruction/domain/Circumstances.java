package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What a kind may look at when it judges an instruction.
 *
 * @param now business time of the giving
 * @param policy what holds in the moment the instruction takes effect, without it
 */
public record Circumstances(Instant now, PolicyInForce policy) {
    public Circumstances {
        requireNonNull(now, "now");
        requireNonNull(policy, "policy");
    }
}
