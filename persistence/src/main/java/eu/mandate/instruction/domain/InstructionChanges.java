package eu.mandate.instruction.domain;

import java.util.List;

/**
 * How one version of a setting differs from another; each version is an instruction about it.
 *
 * @param from number of the version compared with, earlier or later; null when nothing was instructed before
 * @param to number of the version asked about
 * @param changes as {@link PayloadChanges} has them
 */
public record InstructionChanges(String type, String subject, Integer from, int to, List<PayloadChange> changes) {
    public InstructionChanges {
        changes = List.copyOf(changes);
    }
}
