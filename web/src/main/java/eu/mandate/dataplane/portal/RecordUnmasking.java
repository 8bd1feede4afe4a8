package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.dataplane.service.file.OpenFile;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.dataplane.service.read.UnmaskRecord;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the sensitive fields of a record in one answer, for a reason that the log keeps; the next answer masks them again. */
@Named("recordUnmasking")
@RequestScoped
public class RecordUnmasking {
    @Inject
    private RecordReadingService records;

    @Inject
    private RecordDetailPage page;

    @Inject
    private RecordFilesPage files;

    private String reason;
    private String file;
    private RecordView record;

    /** Shows them. */
    public void unmask() {
        record = read();
    }

    /** Sends the file in a sensitive field instead of a page, for the reason. */
    public void save() {
        var id = read().fields().stream()
                .filter(each -> each.key().equals(file))
                .map(ShownField::value)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("file", file));
        files.send(id.toString(), new OpenFile(page.getPurpose(), reason, page.getReference()), false);
    }

    private RecordView read() {
        return records.unmask(page.getId(), new UnmaskRecord(page.getPurpose(), reason, page.getReference(), null));
    }

    /** The unmasked record; {@code null} unless this answer shows it. */
    public RecordView getRecord() {
        return record;
    }

    /** Key of the field whose file is sent. */
    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
