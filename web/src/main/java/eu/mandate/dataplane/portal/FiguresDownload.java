package eu.mandate.dataplane.portal;

import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.service.format.RowWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Sends the figures that a page shows as a table instead of it, with the keys that the API tells. */
@RequestScoped
public class FiguresDownload {

    void send(String category, RecordFigures figures) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        var name = "figures-" + (category + "-" + figures.groupBy()).replaceAll("[^A-Za-z0-9-]", "-") + ".csv";
        external.setResponseContentType(FileFormat.CSV.mediaType());
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            var rows = RowWriter.of(
                    FileFormat.CSV, external.getResponseOutputStream(), List.of(figures.groupBy(), "records"));
            for (var group : figures.groups()) rows.row(Arrays.asList(group.key(), group.records()));
            rows.end();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }
}
