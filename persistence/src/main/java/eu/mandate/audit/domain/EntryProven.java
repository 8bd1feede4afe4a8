package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.UUID;

/** Somebody took the proof of one entry, with its detail. */
public record EntryProven(UUID entry) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("audit-entry", entry.toString());
    }
}
