package eu.mandate.retention.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** Somebody looked at the retention rules. */
public record RetentionRulesRead() implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("retention-rule");
    }
}
