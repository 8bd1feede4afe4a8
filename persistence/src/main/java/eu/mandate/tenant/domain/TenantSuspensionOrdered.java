package eu.mandate.tenant.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** An operator ordered a suspension; recorded in the operator's own log. */
public record TenantSuspensionOrdered(TenantKey tenant) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("tenant", tenant.value());
    }
}
