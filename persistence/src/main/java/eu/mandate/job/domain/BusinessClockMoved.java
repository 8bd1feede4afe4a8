package eu.mandate.job.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.time.Instant;
import java.util.Map;

/** Somebody moved business time, which only test installations allow. */
public record BusinessClockMoved(Instant to) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("business-clock");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("to", to.toString());
    }
}
