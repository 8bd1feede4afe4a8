package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.record.RetentionClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record without its fields.
 *
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
        List<RetentionClock> clocks,
        long version) {
    @Override
    public String toString() {
        return "record " + id;
    }
}
