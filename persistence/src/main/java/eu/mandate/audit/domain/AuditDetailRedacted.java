package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.UUID;

/** The detail of an entry was erased. Its name and object are part of the format: the verifier counts these entries. */
public record AuditDetailRedacted(UUID entry) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("audit-entry", entry.toString());
    }
}
