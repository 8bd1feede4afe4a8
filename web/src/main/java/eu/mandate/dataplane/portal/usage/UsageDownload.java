package eu.mandate.dataplane.portal.usage;

import eu.mandate.dataplane.domain.report.UsageReportLine;
import eu.mandate.dataplane.service.read.ReportUsage;
import eu.mandate.dataplane.service.read.UsageReportService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.service.format.RowWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Sends a whole report as a table instead of the page, with the keys that the API tells: each page of it is decided and recorded. */
@RequestScoped
class UsageDownload {
    private static final int MOST = 10_000;

    @Inject
    private UsageReportService reports;

    /**
     * Nothing is sent before all of it could be read.
     *
     * @throws Refusal TOO_LARGE for a report of more than {@value #MOST} people
     */
    void send(ReportUsage wanted) {
        var table = table(wanted);
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType(FileFormat.CSV.mediaType());
        external.setResponseContentLength(table.size());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"usage-report.csv\"");
        try {
            table.writeTo(external.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private ByteArrayOutputStream table(ReportUsage wanted) {
        var bytes = new ByteArrayOutputStream();
        try {
            var rows = RowWriter.of(FileFormat.CSV, bytes, UsageReportLine.columns());
            String next = null;
            var told = 0;
            do {
                if (told >= MOST) throw Refusal.of(Code.TOO_LARGE, "usage-file-many", MOST);
                var part = reports.read(wanted, SliceRequest.of(SliceRequest.MAX_LIMIT, next));
                for (var line : part.items()) row(rows, line);
                next = part.next();
                told += part.items().size();
            } while (next != null);
            rows.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes;
    }

    private static void row(RowWriter rows, UsageReportLine line) throws IOException {
        rows.row(Arrays.asList(
                line.name(),
                line.email(),
                line.logsIn(),
                line.loginFrequency(),
                line.timeSpent().toString()));
    }
}
