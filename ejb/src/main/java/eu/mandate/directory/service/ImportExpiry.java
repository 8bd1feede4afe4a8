package eu.mandate.directory.service;

import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes uploaded tables and their results once their time is over, tenant by tenant. */
@ApplicationScoped
public class ImportExpiry implements PlatformJob {
    /** The job's name. */
    public static final String NAME = "directory-import-expiry";

    @Inject
    TenantRegister register;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    ImportExpiryService step;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        var purged = 0L;
        for (var tenant : register.all()) {
            purged += tenantSwitch.callAs(tenant, step::purge);
        }
        return purged;
    }
}
