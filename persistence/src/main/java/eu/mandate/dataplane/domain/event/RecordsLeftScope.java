package eu.mandate.dataplane.domain.event;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;

/**
 * Records are no longer in the range of their application, or are again (row W-045): their retention clocks start, or stand
 * still.
 *
 * @param category code
 * @param left how many are outside now
 * @param back how many are inside again
 */
public record RecordsLeftScope(String category, int left, int back) implements DomainEvent {

    @Override
    public ObjectReference object() {
        return new ObjectReference("record", null);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("category", category, "left", Integer.toString(left), "back", Integer.toString(back));
    }
}
