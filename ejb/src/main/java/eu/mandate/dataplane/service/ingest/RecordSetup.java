package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.json.OfferedRecords;
import eu.mandate.dataplane.store.ingest.StoredRecords;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes an organisation's first records in, in the running transaction and as the bound caller. */
@ApplicationScoped
public class RecordSetup {

    @Inject
    IngestDesk desk;

    @Inject
    StoredRecords records;

    /** Whether there are records. */
    public boolean any() {
        return records.any();
    }

    /**
     * Takes all of them or none.
     *
     * @param lines one record in each
     * @throws Refusal as {@link RecordIngestService#takeAll}
     */
    public void take(String lines) {
        try (var offered = OfferedRecords.ofLines(lines)) {
            desk.takeAll(offered, true);
        }
    }
}
