package eu.mandate.dataplane.portal;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.dataplane.domain.view.RecordLine;
import eu.mandate.dataplane.domain.view.RecordPage;
import eu.mandate.dataplane.domain.view.RecordView;
import eu.mandate.dataplane.service.read.ListStaffRecords;
import eu.mandate.dataplane.service.read.SupportRecordService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.service.support.SupportDeskService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** A customer's records for one of the vendor's people; access, category, record and place live in the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class StaffRecordsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;
    private static final int COLUMNS = 5;

    @Inject
    private SupportDeskService desk;

    @Inject
    private SupportRecordService records;

    @Inject
    private RecordWords words;

    @Inject
    private TextPage texts;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id = "";
    private String category;
    private String record;
    private String cursor;
    private SupportAccessView access;
    private transient RecordPage<RecordLine> page;
    private transient RecordView one;

    /** Reads the access, and what of its records the address asks for. */
    public void load() {
        access = desk.get(id);
        if (given(record)) one = records.get(id, record);
        else if (given(category))
            page = records.list(id, new ListStaffRecords(category, ROWS, given(cursor) ? cursor : null));
    }

    /** Gives the access back. */
    public void end() {
        desk.end(id);
        notices.done("support.ended", "");
        address.go(address.here(Map.of("category", "", "record", "", "cursor", "")));
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    public SupportAccessView getAccess() {
        return access;
    }

    /** Whether a list was asked for. */
    public boolean isListed() {
        return page != null;
    }

    public List<RecordLine> getRows() {
        return page == null ? List.of() : page.items();
    }

    /** Keys of the first fields of which the page has a value. */
    public List<String> getColumns() {
        return getRows().stream()
                .flatMap(line -> line.fields().keySet().stream())
                .distinct()
                .limit(COLUMNS)
                .toList();
    }

    /** A value of a line in few words. */
    public String cell(RecordLine line, String key) {
        return words.line(null, line.fields().get(key), line.masked().contains(key))
                .text();
    }

    /** One record; {@code null} while none was asked for. */
    public RecordView getOne() {
        return one;
    }

    /** A value of the record. */
    public String value(Object value, boolean masked) {
        return words.shown(null, value, masked).text();
    }

    /** What a field is called. */
    public String name(Text text) {
        return "zh".equals(texts.locale().getLanguage()) ? text.zh() : text.en();
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

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
