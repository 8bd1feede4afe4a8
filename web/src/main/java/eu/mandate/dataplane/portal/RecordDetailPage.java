package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.dataplane.service.file.OpenFile;
import eu.mandate.dataplane.service.read.ReadRecord;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * One record, sensitive fields masked. The page keeps the version it showed, so that a change somebody else made meanwhile is
 * noticed and not overwritten.
 */
@Named("recordPage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class RecordDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReadingService records;

    @Inject
    private RecordAdvice advice;

    @Inject
    private RecordUnmasking unmasking;

    @Inject
    private RecordFilesPage files;

    @Inject
    private RecordChoice choice;

    @Inject
    private RecordWords words;

    private String id;
    private String category;
    private String purpose;
    private String reference;
    private String file;
    private String show;
    private RecordView record;

    /** Reads the record that the address names, for the purpose it names; or sends the file that it names instead. */
    public void load() {
        if (id == null) throw Refusal.notFound("record", "");
        if (purpose == null || purpose.isBlank() || choice.caseMissing(purpose, reference)) return;
        if (given(file)) files.send(file, new OpenFile(purpose, null, CaseNumber.of(reference)), given(show));
        else read();
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    private void read() {
        try {
            record = records.get(id, call());
            category = record.category();
        } catch (Refusal refusal) {
            if (refusal.code() == Code.NOT_FOUND) throw refusal;
            advice.take(refusal);
        }
    }

    /** What the record is looked at for. */
    ReadRecord call() {
        return new ReadRecord(purpose, CaseNumber.of(reference), null);
    }

    /** What is shown: unmasked only in the answer to the form that gave a reason. */
    public RecordView getRecord() {
        return unmasking.getRecord() == null ? record : unmasking.getRecord();
    }

    /** The value of a field. */
    public RecordWords.Shown value(ShownField field) {
        return words.of(category, field, field.value());
    }

    /** What the source said last of a field that was corrected. */
    public RecordWords.Shown sourceValue(ShownField field) {
        return words.of(category, field, field.sourceValue());
    }

    /** Whether anything is masked. */
    public boolean isMasked() {
        return getRecord().fields().stream().anyMatch(ShownField::masked);
    }

    /** The fields in which a correction stands. */
    public List<ShownField> getCorrected() {
        return getRecord().fields().stream().filter(ShownField::corrected).toList();
    }

    /** The version that was shown. */
    long version() {
        return record.version();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
