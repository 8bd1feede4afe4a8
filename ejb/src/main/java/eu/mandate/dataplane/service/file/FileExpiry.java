package eu.mandate.dataplane.service.file;

import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes files that no record named within their day, tenant by tenant. */
@ApplicationScoped
public class FileExpiry implements PlatformJob {
    /** The job's name. */
    public static final String NAME = "file-expiry";

    @Inject
    TenantRegister register;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    FileExpiryService step;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        var removed = 0L;
        for (var tenant : register.all()) {
            removed += tenantSwitch.callAs(tenant, step::remove);
        }
        return removed;
    }
}
