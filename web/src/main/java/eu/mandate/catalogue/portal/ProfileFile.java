package eu.mandate.catalogue.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends a profile as a file, instead of a page. */
@RequestScoped
public class ProfileFile {

    /**
     * Answers the file.
     *
     * @param name letters, digits, dots and hyphens; everything else in it becomes a hyphen
     */
    public void send(String name, String json) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.responseReset();
        external.setResponseContentType("application/json;charset=UTF-8");
        var safe = name.replaceAll("[^A-Za-z0-9.-]", "-");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + safe + "\"");
        try {
            external.getResponseOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        context.responseComplete();
    }
}
