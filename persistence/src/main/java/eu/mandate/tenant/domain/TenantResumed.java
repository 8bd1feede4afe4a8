package eu.mandate.tenant.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** The space was opened again for its members; recorded in its own log. */
public record TenantResumed(TenantKey tenant) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("tenant", tenant.value());
    }
}
