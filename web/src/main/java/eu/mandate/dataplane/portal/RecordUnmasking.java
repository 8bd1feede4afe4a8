package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.dataplane.service.read.UnmaskRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the sensitive fields of a record in one answer, for a reason that the log keeps; the next answer masks them again. */
@Named("recordUnmasking")
@RequestScoped
public class RecordUnmasking {
    @Inject
    private RecordReadingService records;

    private String reason;
    private RecordView record;

    /** Shows them. */
    public void unmask(String id, String purpose) {
        record = records.unmask(id, new UnmaskRecord(purpose, reason, null, null));
    }

    /** The unmasked record; {@code null} unless this answer shows it. */
    public RecordView getRecord() {
        return record;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
