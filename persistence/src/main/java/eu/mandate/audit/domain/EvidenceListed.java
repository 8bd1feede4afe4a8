package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** Somebody looked at the audit log. */
public record EvidenceListed() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("audit-entry");
    }
}
