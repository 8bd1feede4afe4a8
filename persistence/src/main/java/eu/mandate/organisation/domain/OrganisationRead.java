package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** Somebody looked at what the organisation has stated. */
public record OrganisationRead() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("organisation");
    }
}
