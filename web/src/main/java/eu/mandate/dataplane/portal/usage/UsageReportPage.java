package eu.mandate.dataplane.portal.usage;

import eu.mandate.dataplane.domain.report.UsageOrder;
import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.dataplane.portal.RecordAdvice;
import eu.mandate.dataplane.service.read.ReportUsage;
import eu.mandate.dataplane.service.read.UsageReportService;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The use of the service by person: days, order and position live in the address, and the whole report comes as a file. */
@Named
@RequestScoped
public class UsageReportPage {
    private static final int ROWS = 25;
    private static final String USUAL = "name";

    @Inject
    private UsageReportService reports;

    @Inject
    private UsageDays days;

    @Inject
    private UsageDownload download;

    @Inject
    private RecordAdvice advice;

    @Inject
    private PageAddress address;

    private String from;
    private String to;
    private String order;
    private String cursor;
    private String file;
    private String purpose;
    private Slice<UsageReportLine> rows = new Slice<>(List.of(), null);

    /** Reads the part of the report that the address asks for, or sends all of it as a file. */
    public void load() {
        purpose = reports.purpose().orElse(null);
        if (purpose == null) return;
        try {
            days.check(from, to);
            var wanted =
                    new ReportUsage(null, days.start(from), days.end(to), SortOrder.parse(UsageOrder.class, order));
            if (given(file)) download.send(wanted);
            else rows = reports.read(wanted, SliceRequest.of(ROWS, cursor));
        } catch (Refusal refusal) {
            advice.take(refusal);
        }
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    /** Whether the service tells of the use by people at all. */
    public boolean isOffered() {
        return purpose != null;
    }

    /** Code of the purpose that the report is made for. */
    public String getPurpose() {
        return purpose;
    }

    public List<UsageReportLine> getRows() {
        return rows.items();
    }

    /** First day of the report. */
    public LocalDate getFirst() {
        return days.first(from, to);
    }

    /** Last day of the report. */
    public LocalDate getLast() {
        return days.last(to);
    }

    /** Whole hours of a time. */
    public long hours(Duration spent) {
        return spent.toHours();
    }

    /** Minutes of a time beyond its whole hours. */
    public long minutes(Duration spent) {
        return spent.toMinutesPart();
    }

    /** Whether the address narrows the report. */
    public boolean isFiltered() {
        return given(from) || given(to);
    }

    /** The same report in the order of a field. */
    public String orderUrl(String key) {
        return address.ordered(present(), key);
    }

    /** How the report is ordered by a field, as {@code aria-sort} has it. */
    public String sorted(String key) {
        return PageAddress.sorted(present(), key);
    }

    private String present() {
        return given(order) ? order : USUAL;
    }

    /** The whole report as a file. */
    public String getFileUrl() {
        return address.here(Map.of("file", "csv", "cursor", ""));
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
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

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
