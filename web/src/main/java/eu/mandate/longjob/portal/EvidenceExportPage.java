package eu.mandate.longjob.portal;

import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.service.evidence.EvidenceExportService;
import eu.mandate.longjob.service.evidence.OrderEvidenceExport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Orders what the evidence page shows as a file; the form carries what narrows it. */
@Named("evidenceExport")
@RequestScoped
public class EvidenceExportPage {
    @Inject
    private EvidenceExportService exports;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private FileFormat format = FileFormat.CSV;

    /** Orders, and goes on to the page of the job. */
    public void order() {
        var command = new OrderEvidenceExport(format, text("query"), text("zone"), null, null, null, null, null);
        var job = exports.order(command);
        notices.done("long-job.ordered");
        var area = request.getServletPath().startsWith("/operations") ? "/operations" : "/portal";
        address.go(request.getContextPath() + area + "/longjob/job.xhtml?id=" + job.id());
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

    private String text(String name) {
        var value = request.getParameter("export-" + name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
