package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.ServiceView;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.service.CatalogueService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The service that the present organisation uses, as the vendor's profile in force describes it; the search lives in the
 * address. The page keeps the version it showed, so that exactly what was read is accepted.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ServicePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CatalogueService catalogue;

    @Inject
    private ProfileWords words;

    private String text;
    private String version;
    private ServiceView service;
    private ServiceProfile shown;
    private String inForce;

    /** Reads the version the address asks for, the one in force when it asks for none; nothing while there is none. */
    public void load() {
        var own = catalogue.services().stream().filter(ServiceSummary::own).findFirst();
        if (own.isEmpty()) return;
        inForce = own.get().version();
        service = catalogue.service(own.get().key(), version == null || version.isBlank() ? null : version.strip());
        shown = ProfileSearch.narrow(service.profile(), text);
    }

    /** Everything about the version shown; {@code null} while no version is in force. */
    public ServiceView getService() {
        if (service != null && words.isSilent()) words.about(service.profile(), shown);
        return service;
    }

    /** What of the profile the search lets through. */
    public ServiceProfile getShown() {
        return shown;
    }

    /** Parts of the page that have something to show, in their order: what they are called, and how many entries. */
    public List<ProfileContents.Part> getContents() {
        return ProfileContents.of(shown);
    }

    /** How many entries the search lets through. */
    public int getFound() {
        return getContents().stream().mapToInt(ProfileContents.Part::entries).sum();
    }

    /** Whether the address narrows the page. */
    public boolean isFiltered() {
        return text != null && !text.isBlank();
    }

    /** Whether the version shown is the one in force. */
    public boolean isPresent() {
        return service != null && service.shown().version().equals(inForce);
    }

    /** The version in force; {@code null} while there is none. */
    public String getInForce() {
        return inForce;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
