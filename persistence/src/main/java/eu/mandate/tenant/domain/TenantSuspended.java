package eu.mandate.tenant.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** The space was closed for its members; recorded in its own log. */
public record TenantSuspended(TenantKey tenant) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("tenant", tenant.value());
    }
}
