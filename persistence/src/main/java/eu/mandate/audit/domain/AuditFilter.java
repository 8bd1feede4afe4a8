package eu.mandate.audit.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries are wanted; null means any.
 *
 * @param from first instant, inclusive
 * @param to last instant, exclusive
 * @param objectId public identifier of the thing the entry is about
 */
public record AuditFilter(UUID actor, String action, String outcome, Instant from, Instant to, String objectId) {
    public AuditFilter {
        action = action == null || action.isBlank() ? null : action.strip();
        outcome = outcome == null || outcome.isBlank() ? null : outcome.strip();
        objectId = objectId == null || objectId.isBlank() ? null : objectId.strip();
    }

    /** Entries about whatever thing. */
    public AuditFilter(UUID actor, String action, String outcome, Instant from, Instant to) {
        this(actor, action, outcome, from, to, null);
    }

    /** Every entry. */
    public static AuditFilter none() {
        return new AuditFilter(null, null, null, null, null);
    }

    public boolean matches(AuditEntry entry) {
        return (actor == null || actor.equals(entry.actor()))
                && (action == null || action.equals(entry.action()))
                && (outcome == null || outcome.equals(entry.outcome()))
                && (from == null || !entry.occurredAt().isBefore(from))
                && (to == null || entry.occurredAt().isBefore(to))
                && (objectId == null || objectId.equals(entry.objectId()));
    }
}
