package eu.mandate.tenant.portal;

import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.tenant.domain.TenantView;
import eu.mandate.tenant.service.SuspendTenant;
import eu.mandate.tenant.service.TenantAdministrationService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One tenant, its suspension and its resumption. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class TenantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TenantAdministrationService tenants;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String key;
    private String reason;
    private String typed;
    private TenantView tenant;

    /** Reads the tenant the address names. */
    public void load() {
        tenant = tenants.get(key);
    }

    /** Shuts the tenant's people and tokens out; nothing is deleted. */
    public void suspend() {
        tenants.suspend(key, new SuspendTenant(reason), tenant.version());
        again("tenant.suspended");
    }

    /** Lets them in again. */
    public void resume() {
        tenants.resume(key, tenant.version());
        again("tenant.resumed");
    }

    public TenantView getTenant() {
        return tenant;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    private void again(String done) {
        notices.done(done, tenant.name());
        address.go(address.here());
    }
}
