package eu.mandate.visibility.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** Somebody looked at who can see them. */
public record OwnVisibilityRead() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("own-visibility");
    }
}
