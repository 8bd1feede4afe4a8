package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.service.export.OrderRecordExport;
import eu.mandate.dataplane.service.export.RecordExportService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.longjob.domain.FileFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Orders what the list of records shows as a file, with the chosen columns. */
@Named("recordExport")
@RequestScoped
public class RecordExportPage {
    @Inject
    private RecordExportService exports;

    @Inject
    private RecordsPage list;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private FileFormat format = FileFormat.XLSX;

    /** Orders, and goes on to the page of the job. */
    public void order() {
        var query = list.isFiltered() ? list.getQuery().strip() : null;
        var columns = list.getChosen().isEmpty() ? null : list.getChosen();
        var number = CaseNumber.of(list.getReference());
        var job = exports.order(
                new OrderRecordExport(format, list.getCategory(), list.getPurpose(), query, columns, number, null));
        notices.done("long-job.ordered");
        address.go("/portal/longjob/job.xhtml?id=" + job.id());
    }

    public FileFormat getFormat() {
        return format;
    }

    public void setFormat(FileFormat format) {
        this.format = format;
    }

    public List<FileFormat> getFormats() {
        return List.of(FileFormat.values());
    }
}
