package eu.mandate.dataplane.domain.event;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody asked what would be decided about a call, and was given a receipt.
 *
 * @param id of the receipt
 * @param decided YES, or the code of the no
 */
public record DecisionExplained(UUID id, String decided) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return new ObjectReference("decision-receipt", id.toString());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("decided", decided);
    }
}
