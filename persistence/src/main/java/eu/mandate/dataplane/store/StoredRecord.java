package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.record.RetentionClock;
import eu.mandate.dataplane.domain.view.Responsible;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record without its fields.
 *
 * @param belonging where it belongs in the organisation now
 * @param responsible member, or null
 * @param vendorRole PROCESSOR or CONTROLLER
 * @param profile version and content hash it was taken under
 */
public record StoredRecord(
        UUID id,
        String category,
        String system,
        String externalId,
        Instant occurredAt,
        String purpose,
        String activity,
        String vendorRole,
        String region,
        String authorisation,
        String profile,
        Provenance provenance,
        Belonging belonging,
        Responsible responsible,
        List<RetentionClock> clocks,
        long version) {
    @Override
    public String toString() {
        return "record " + id;
    }
}
