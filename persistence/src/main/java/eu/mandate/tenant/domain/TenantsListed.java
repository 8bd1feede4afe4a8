package eu.mandate.tenant.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** An operator looked at the list of tenants. */
public record TenantsListed() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("tenant");
    }
}
