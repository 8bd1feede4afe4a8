package eu.mandate.instruction.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What decided about a setting for a while.
 *
 * @param from first moment; the last one is before the next of its kind
 * @param instruction the instruction that governed, or null while nothing counted
 */
public record Governing(Instant from, Instruction instruction) {
    public Governing {
        requireNonNull(from, "from");
    }
}
