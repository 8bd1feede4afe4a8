package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.domain.view.ShownField;
import eu.mandate.dataplane.service.read.CorrectRecord;
import eu.mandate.dataplane.service.read.CorrectRecord.RightValue;
import eu.mandate.dataplane.service.read.CorrectionService;
import eu.mandate.dataplane.service.read.ReadRecord;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Puts one value of a record right: it is typed, looked at beside the present one, and then put right. A sensitive one takes a reason,
 * and its present value stays masked. The page keeps the version it showed, so that nobody's change is overwritten.
 */
@Named("recordCorrection")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class RecordCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReadingService records;

    @Inject
    private CorrectionService corrections;

    @Inject
    private RecordControl control;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private String purpose;
    private String reference;
    private String field;
    private String value;
    private String reason;
    private RecordView record;
    private Object after;
    private boolean previewed;

    /** Reads the record that the address names. */
    public void load() {
        if (id == null) throw Refusal.notFound("record", "");
        record = records.get(id, new ReadRecord(purpose, CaseNumber.of(reference), null));
        if (getDeclared() == null) throw Refusal.notFound("field", String.valueOf(field));
    }

    /** Judges what was typed, and shows it beside the present value. */
    public void preview() {
        value = control.sent();
        after = corrections.preview(id, command(), record.version()).get(field);
        previewed = true;
    }

    /** Goes back to what was typed. */
    public void change() {
        previewed = false;
    }

    /** Puts the value right, and goes back to the record. */
    public void correct() {
        corrections.correct(id, command(), record.version());
        notices.done("record.corrected", control.name(getDeclared()));
        address.go(getRecordUrl());
    }

    private CorrectRecord command() {
        var right = List.of(new RightValue(field, value));
        return new CorrectRecord(purpose, right, isSensitive() ? reason : null, CaseNumber.of(reference), null);
    }

    /** The field as the profile has it; {@code null} for none that is put right here. */
    public DataField getDeclared() {
        return record == null ? null : control.field(record.category(), field);
    }

    /** Whether it takes a reason. */
    public boolean isSensitive() {
        return getDeclared().sensitivity() != null;
    }

    /** What stands in the field at present, masked when it is sensitive. */
    public RecordWords.Shown getPresent() {
        var shown = record.fields().stream()
                .filter(each -> each.key().equals(field))
                .findFirst();
        var present = shown.map(ShownField::value).orElse(null);
        return control.shown(
                getDeclared(), present, shown.filter(ShownField::masked).isPresent());
    }

    /** What would stand in it. */
    public RecordWords.Shown getAfter() {
        return control.shown(getDeclared(), after, false);
    }

    /** Whether the change is shown and waits for a yes. */
    public boolean isPreviewed() {
        return previewed;
    }

    /** The page of the record. */
    public String getRecordUrl() {
        var category = record == null ? null : record.category();
        return RecordAddress.page("record", RecordAddress.of(id, category, purpose, reference));
    }

    public RecordView getRecord() {
        return record;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    /** As it was typed. */
    public String getValue() {
        return value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
