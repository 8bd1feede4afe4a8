package eu.mandate.tenant.service;

import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** The only way for platform code to work in a tenant it is not bound to. */
@ApplicationScoped
public class TenantSwitch {
    @Inject
    TenantContext context;

    @Inject
    TenantTransaction transaction;

    /**
     * Runs an action as a tenant and restores the caller's space, whatever happens. A running transaction that works in no
     * tenant yet is tied to this one; without a running transaction each service called opens its own.
     *
     * @throws IllegalStateException when the running transaction works in another tenant
     */
    public <T> T callAs(TenantId tenant, Callable<T> action) {
        if (transaction.running()) {
            transaction.claim(tenant);
        }
        try {
            return context.callAs(tenant, action);
        } catch (RuntimeException expected) {
            throw expected;
        } catch (Exception checked) {
            throw new IllegalStateException("work in tenant " + tenant + " failed", checked);
        }
    }

    /** As {@link #callAs(TenantId, Callable)}, without a result. */
    public void runAs(TenantId tenant, Runnable action) {
        callAs(tenant, () -> {
            action.run();
            return null;
        });
    }
}
