package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** Somebody looked at how far setting up has come. */
public record SetUpRead() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("set-up");
    }
}
