package eu.mandate.dataplane.json;

import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.Given;
import java.util.List;

/**
 * One value that was offered as a record, not judged but for its JSON.
 *
 * @param value null when the JSON itself has faults
 */
public record Offered(Given value, List<Fault> faults) {
    public Offered {
        faults = List.copyOf(faults);
    }
}
