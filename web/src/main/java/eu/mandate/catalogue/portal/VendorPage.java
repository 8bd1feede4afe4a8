package eu.mandate.catalogue.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.identity.service.ProcessorOnboardingService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.ProcessorView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * Which vendor a page of the console is about. An operator has only one; an installation administrator names it in the
 * address.
 */
@Named("vendor")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class VendorPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProcessorOnboardingService processors;

    @Inject
    private CurrentCaller caller;

    private String processor;
    private transient List<ProcessorView> choices;

    /** Whether the vendor has to be named. */
    public boolean isAsked() {
        return caller.roles().contains(Role.INSTALLATION_ADMIN);
    }

    /** Whether it is known which vendor is meant. */
    public boolean isKnown() {
        return !isAsked() || processor != null;
    }

    /** The vendors to choose from; none for whoever has only one. */
    public List<ProcessorView> getChoices() {
        if (!isAsked()) return List.of();
        if (choices == null) {
            choices = processors
                    .list(SliceRequest.of(SliceRequest.MAX_LIMIT, null))
                    .items();
        }
        return choices;
    }

    /** Whether the person may change what the vendor offers and registers, or only reads it. */
    public boolean isEditable() {
        return isAsked() || caller.roles().contains(Role.OPERATIONS);
    }

    /**
     * Answers a page that only changes things to those who may.
     *
     * @throws Refusal ROLE_NOT_ALLOWED
     */
    public void insistOnEditing() {
        if (!isEditable()) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing");
    }

    /** The vendor's key, {@code null} for the operator's own. */
    public String getProcessor() {
        return processor;
    }

    public void setProcessor(String processor) {
        this.processor = processor == null || processor.isBlank() ? null : processor;
    }
}
