package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.service.read.CorrectRecord;
import eu.mandate.dataplane.service.read.CorrectRecord.RightValue;
import eu.mandate.dataplane.service.read.CorrectionService;
import eu.mandate.dataplane.service.read.ReadRecord;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts a value of the record on the page right, or takes that back. */
@Named("recordCorrection")
@RequestScoped
public class RecordCorrection {
    private static final Set<FieldType> UNTYPED = EnumSet.of(FieldType.FILE, FieldType.HASH, FieldType.SECRET);

    @Inject
    private CorrectionService corrections;

    @Inject
    private RecordDetailPage page;

    @Inject
    private RecordNames names;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String field;
    private String value;
    private String withdrawn;

    /** Puts the value right; an empty one says that nothing should stand there. */
    public void correct() {
        var given = value == null || value.isBlank() ? null : value.strip();
        var right = List.of(new RightValue(field, given));
        corrections.correct(
                page.getId(), new CorrectRecord(page.getPurpose(), right, null, null, null), page.version());
        done("record.corrected", field);
    }

    /** Withdraws a correction. */
    public void withdraw() {
        corrections.withdraw(page.getId(), withdrawn, ReadRecord.of(page.getPurpose()), page.version());
        done("record.withdrawn", withdrawn);
    }

    private void done(String text, String key) {
        notices.done(text, names.field(page.getCategory(), key));
        address.go(address.here());
    }

    /** Fields that are written as texts and are not sensitive. */
    public List<DataField> getFields() {
        return names.fields(page.getCategory()).stream()
                .filter(each -> each.sensitivity() == null && !UNTYPED.contains(each.type()))
                .toList();
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(String withdrawn) {
        this.withdrawn = withdrawn;
    }
}
