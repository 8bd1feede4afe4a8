package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.view.RecordCount;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.service.read.ListRecords;
import eu.mandate.dataplane.service.read.RecordReadingService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Records of one category, for one purpose. Category, purpose, number of a case, search, columns, order and place live in the address;
 * whom records are about never does.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class RecordsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final String TIME = "occurredAt";

    @Inject
    private RecordReadingService records;

    @Inject
    private RecordSearch search;

    @Inject
    private RecordTable table;

    @Inject
    private RecordChoice choice;

    @Inject
    private RecordAdvice advice;

    @Inject
    private PageAddress address;

    private String category;
    private String purpose;
    private String reference;
    private String query;
    private String fields;
    private String order;
    private String cursor;
    private String count;
    private RecordPage<RecordLine> page;
    private RecordCount counted;

    /** Reads the records that the address asks for; first what the menus put together goes into the address. */
    public void load() {
        var condition = search.condition();
        var columns = search.columns();
        if (condition.isPresent()) go("query", (given(query) ? query.strip() + " " : "") + condition.get());
        else if (columns.isPresent()) go("fields", columns.get());
        else if (isAsked()) read();
    }

    private void go(String name, String value) {
        address.go(address.here(Map.of(name, value, "cursor", "")));
    }

    private void read() {
        try {
            page = records.list(command());
            if (given(count)) counted = records.count(command());
        } catch (Refusal refusal) {
            advice.take(refusal);
        }
    }

    private ListRecords command() {
        return new ListRecords(
                category,
                purpose,
                given(query) ? query.strip() : null,
                given(order) ? List.of(order) : null,
                getChosen(),
                null,
                null,
                null,
                null,
                CaseNumber.of(reference),
                null,
                ROWS,
                given(cursor) ? cursor : null);
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    /** Whether the address says what is looked at and what for. */
    public boolean isAsked() {
        return given(category) && given(purpose) && !choice.caseMissing(purpose, reference);
    }

    /** Whether the address narrows the records. */
    public boolean isFiltered() {
        return given(query);
    }

    public List<RecordLine> getRows() {
        return page == null ? List.of() : page.items();
    }

    /** Whether the call ended before the page was full, because it had looked at as many records as one call may. */
    public boolean isPartial() {
        return page != null && page.partial();
    }

    /** How many there are; {@code null} when that was not asked for. */
    public RecordCount getCounted() {
        return counted;
    }

    /** Keys of the columns that the address names. */
    public List<String> getChosen() {
        return given(fields) ? Arrays.asList(fields.split(",")) : List.of();
    }

    /** The columns shown. */
    public List<RecordTable.Column> getColumns() {
        return table.columns(category, getChosen(), getRows());
    }

    /** Keys of the columns shown. */
    public List<String> getShown() {
        return getColumns().stream().map(RecordTable.Column::key).toList();
    }

    /** What stands in a row. */
    public List<RecordTable.Cell> cells(RecordLine line) {
        return table.cells(category, getColumns(), line);
    }

    /** The same records in the order of a field, the other way round when they are in it already. */
    public String orderUrl(String key) {
        return address.ordered(present(), key);
    }

    /** {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} has it. */
    public String sorted(String key) {
        return PageAddress.sorted(present(), key);
    }

    private String present() {
        return given(order) ? order : "-" + TIME;
    }

    /** The same page with the number of records. */
    public String getCountUrl() {
        return address.here(Map.of("count", "1"));
    }

    public String getNext() {
        return page == null ? null : page.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", page.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
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

    public String getFields() {
        return fields;
    }

    public void setFields(String fields) {
        this.fields = fields;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }
}
