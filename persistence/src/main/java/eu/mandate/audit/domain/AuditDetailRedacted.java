package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.UUID;

/**
 * The detail of an entry was erased. Its name and object are part of the format: the verifier looks for the detail that is gone.
 *
 * @param reason null when none was given
 */
public record AuditDetailRedacted(UUID entry, ErasureReason reason) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("audit-entry", entry.toString());
    }

    @Override
    public Map<String, String> facts() {
        return reason == null ? Map.of() : Map.of("reason", reason.name());
    }
}
