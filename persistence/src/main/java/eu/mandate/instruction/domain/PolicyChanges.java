package eu.mandate.instruction.domain;

import java.time.Instant;
import java.util.List;

/**
 * How the policy in force changed.
 *
 * @param from changes after this moment
 * @param to changes up to and including this moment
 * @param fromRevision revision of the policy at {@code from}
 * @param toRevision revision of the policy at {@code to}
 * @param changes in the order of their time
 */
public record PolicyChanges(Instant from, Instant to, long fromRevision, long toRevision, List<PolicyChange> changes) {
    public PolicyChanges {
        changes = List.copyOf(changes);
    }
}
