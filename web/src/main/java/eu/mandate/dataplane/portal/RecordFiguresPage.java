package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.service.read.GroupRecords;
import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Figures about groups of records. Everything that is asked lives in the address; the same figures come as a table, too. */
@Named("recordFigures")
@RequestScoped
public class RecordFiguresPage {
    @Inject
    private RecordReadingService records;

    @Inject
    private RecordBars bars;

    @Inject
    private RecordChoice choice;

    @Inject
    private FiguresDownload download;

    @Inject
    private RecordAdvice advice;

    private String category;
    private String purpose;
    private String reference;
    private String query;
    private String groupBy;
    private String file;
    private RecordFigures figures;

    /** Reads the figures that the address asks for, or sends them as a file when it asks for that. */
    public void load() {
        if (!isAsked() || groupBy == null || groupBy.isBlank()) return;
        try {
            figures = records.figures(new GroupRecords(command(), groupBy));
            if (file != null && !file.isBlank()) download.send(category, figures);
        } catch (Refusal refusal) {
            advice.take(refusal);
        }
    }

    private ListRecords command() {
        var words = isFiltered() ? query.strip() : null;
        var number = CaseNumber.of(reference);
        return new ListRecords(category, purpose, words, null, null, null, null, null, null, number, null, null, null);
    }

    /** Whether the address says what is looked at and what for. */
    public boolean isAsked() {
        return given(category) && given(purpose) && !choice.caseMissing(purpose, reference);
    }

    /** Whether the address narrows the records. */
    public boolean isFiltered() {
        return given(query);
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    /** The figures; {@code null} before they were asked for. */
    public RecordFigures getFigures() {
        return figures;
    }

    /** The groups as the table has them. */
    public List<RecordBars.Bar> getRows() {
        return bars.of(category, figures);
    }

    /** The groups as the picture has them. */
    public List<RecordBars.Bar> getDrawn() {
        return bars.drawn(getRows(), figures);
    }

    /** The same figures as a file. */
    public String getFileUrl() {
        var parameters = RecordAddress.of(null, category, purpose, reference);
        parameters.putAll(Map.of("groupBy", groupBy, "query", query == null ? "" : query, "file", "csv"));
        var context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return context + RecordAddress.page("figures", parameters);
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

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getGroupBy() {
        return groupBy;
    }

    public void setGroupBy(String groupBy) {
        this.groupBy = groupBy;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
