package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.UUID;

/** Somebody looked at one entry of the audit log, with its detail. */
public record EvidenceRead(UUID entry) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("audit-entry", entry.toString());
    }
}
