package eu.mandate.identity.portal;

import eu.mandate.identity.service.CreateTenant;
import eu.mandate.identity.service.ProcessorOnboardingService;
import eu.mandate.identity.service.TenantOnboardingService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.tenant.domain.ProcessorView;
import eu.mandate.tenant.domain.TenantKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Creating a tenant with its first administrator; the invitation link is shown once. */
@Named
@RequestScoped
public class CreateTenantPage {
    @Inject
    private TenantOnboardingService onboarding;

    @Inject
    private ProcessorOnboardingService processors;

    @Inject
    private FramePage frame;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String key;
    private String name;
    private String service;
    private String processorKey;
    private String adminUsername;
    private String adminDisplayName;
    private List<ProcessorView> choices;

    /** Creates the tenant; the emptied page then shows the link. */
    public void create() {
        var processor = processorKey == null || processorKey.isBlank() ? null : processorKey;
        var created =
                onboarding.create(new CreateTenant(key, name, service, processor, adminUsername, adminDisplayName));
        notices.once("link", created.invitationLink());
        notices.done("tenant.created", created.tenant().name());
        notices.once("key", created.tenant().key());
        address.go("/operations/tenant/create.xhtml");
    }

    /** Whether the processor must be named: only the installation's administrators work for several. */
    public boolean isProcessorAsked() {
        return frame.isSignedIn() && frame.caller().kind() == TenantKind.INSTALLATION;
    }

    /** The processors to choose from. */
    public List<ProcessorView> getProcessors() {
        if (choices == null) {
            choices = processors
                    .list(SliceRequest.of(SliceRequest.MAX_LIMIT, null))
                    .items();
        }
        return choices;
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

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getProcessorKey() {
        return processorKey;
    }

    public void setProcessorKey(String processorKey) {
        this.processorKey = processorKey;
    }

    public String getAdminUsername() {
        return adminUsername;
    }

    public void setAdminUsername(String adminUsername) {
        this.adminUsername = adminUsername;
    }

    public String getAdminDisplayName() {
        return adminDisplayName;
    }

    public void setAdminDisplayName(String adminDisplayName) {
        this.adminDisplayName = adminDisplayName;
    }
}
