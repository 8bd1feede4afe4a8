package eu.mandate.tenant.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** Somebody looked at one space. */
public record TenantRead(TenantKey tenant) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("tenant", tenant.value());
    }
}
