package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.dataplane.service.read.SubjectSought;
import eu.mandate.kernel.domain.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Records about one person. Who that is stands in a form and never in the address, so that it is in no history, log or link; the
 * answer is shown once and gone when the page is loaded anew.
 */
@Named("personRecords")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class PersonRecordsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private RecordReadingService records;

    @Inject
    private RecordTable table;

    @Inject
    private RecordAdvice advice;

    private String category;
    private String purpose;
    private String reference;
    private IdentifierKind kind = IdentifierKind.EMAIL;
    private String system;
    private String value;
    private RecordPage<RecordLine> page;

    /** Looks the person up. */
    public void find() {
        read(null);
    }

    /** Goes on behind the records shown. */
    public void goOn() {
        read(page == null ? null : page.next());
    }

    private void read(String cursor) {
        page = null;
        var given = system == null || system.isBlank() ? null : system.strip();
        var person = new SubjectSought(kind, given, value.strip());
        try {
            page = records.list(new ListRecords(
                    category,
                    purpose,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    person,
                    CaseNumber.of(reference),
                    null,
                    ROWS,
                    cursor));
        } catch (Refusal refusal) {
            if (!refusal.errors().isEmpty()) throw refusal;
            advice.take(refusal);
        }
    }

    /** Whether somebody was looked up. */
    public boolean isFound() {
        return page != null;
    }

    public List<RecordLine> getRows() {
        return page == null ? List.of() : page.items();
    }

    public List<RecordTable.Column> getColumns() {
        return table.columns(category, List.of(), getRows());
    }

    /** What stands in a row. */
    public List<RecordTable.Cell> cells(RecordLine line) {
        return table.cells(category, getColumns(), line);
    }

    /** Whether there are more records behind those shown. */
    public boolean isMore() {
        return page != null && page.next() != null;
    }

    public List<IdentifierKind> getKinds() {
        return List.of(IdentifierKind.values());
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

    public IdentifierKind getKind() {
        return kind;
    }

    public void setKind(IdentifierKind kind) {
        this.kind = kind;
    }

    public String getSystem() {
        return system;
    }

    public void setSystem(String system) {
        this.system = system;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
