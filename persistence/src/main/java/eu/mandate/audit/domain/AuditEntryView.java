package eu.mandate.audit.domain;

import java.time.Instant;
import java.util.Map;

/** An entry of the audit log as people see it; the parts mean what they mean in {@link AuditEntry}. */
public record AuditEntryView(
        String id,
        Instant occurredAt,
        String actor,
        String actorRole,
        String credential,
        String action,
        String objectType,
        String objectId,
        String outcome,
        String reason,
        String requestId,
        Map<String, String> facts) {
    public static AuditEntryView of(AuditEntry entry) {
        return new AuditEntryView(
                entry.id().toString(),
                entry.occurredAt(),
                text(entry.actor()),
                entry.actorRole(),
                text(entry.credential()),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.outcome(),
                entry.reason(),
                entry.requestId(),
                entry.facts());
    }

    private static String text(Object id) {
        return id == null ? null : id.toString();
    }
}
