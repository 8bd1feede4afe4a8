package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.value.FieldValue;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was read of a record for a list: nothing that its reader may not see, but of masked fields that they are there.
 *
 * @param values of the fields that come out whole or in part
 * @param present keys of the masked fields that are there
 */
public record RecordRow(
        UUID id,
        String system,
        String externalId,
        Instant occurredAt,
        Map<String, FieldValue> values,
        Set<String> present) {
    @Override
    public String toString() {
        return "row of " + id;
    }
}
