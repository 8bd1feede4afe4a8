package eu.mandate.job.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** An operator ordered a job to run now. */
public record JobRunOrdered(String job) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("job", job);
    }
}
