package eu.mandate.identity.portal;

import eu.mandate.identity.service.CreateProcessor;
import eu.mandate.identity.service.ProcessorOnboardingService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Creating a processor, that is a vendor, with its first operator; the list then shows the invitation link once. */
@Named
@RequestScoped
public class CreateProcessorPage {
    @Inject
    private ProcessorOnboardingService onboarding;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String key;
    private String name;
    private String operatorUsername;
    private String operatorDisplayName;

    /** Creates the processor and goes to the list. */
    public void create() {
        var created = onboarding.create(new CreateProcessor(key, name, operatorUsername, operatorDisplayName));
        notices.once("link", created.invitationLink());
        notices.done("processor.created", created.processor().name());
        address.go("/operations/tenant/processors.xhtml");
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOperatorUsername() {
        return operatorUsername;
    }

    public void setOperatorUsername(String operatorUsername) {
        this.operatorUsername = operatorUsername;
    }

    public String getOperatorDisplayName() {
        return operatorDisplayName;
    }

    public void setOperatorDisplayName(String operatorDisplayName) {
        this.operatorDisplayName = operatorDisplayName;
    }
}
