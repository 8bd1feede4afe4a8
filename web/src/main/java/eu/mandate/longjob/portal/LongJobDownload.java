package eu.mandate.longjob.portal;

import eu.mandate.longjob.domain.LongJobFile;
import eu.mandate.longjob.service.LongJobReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the file of a long job instead of a page, piece by piece. */
@RequestScoped
public class LongJobDownload {
    @Inject
    private LongJobReading reading;

    /** Answers the file; the headers that every answer carries stay. */
    public void send(LongJobFile file) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType(file.mediaType());
        external.setResponseHeader("Content-Length", Long.toString(file.size()));
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        try {
            reading.write(file, external.getResponseOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        context.responseComplete();
    }
}
