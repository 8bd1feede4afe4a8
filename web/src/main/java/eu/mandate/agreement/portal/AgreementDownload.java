package eu.mandate.agreement.portal;

import eu.mandate.agreement.domain.AgreementFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends a file to be kept, instead of a page. */
@RequestScoped
public class AgreementDownload {

    /** Answers the file; the headers that every answer carries stay. */
    public void send(AgreementFile file) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType(file.mediaType());
        external.setResponseContentLength(file.content().length);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + safe(file.name()) + "\"");
        try {
            external.getResponseOutputStream().write(file.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        context.responseComplete();
    }

    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
