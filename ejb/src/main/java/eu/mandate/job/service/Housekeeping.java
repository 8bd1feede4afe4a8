package eu.mandate.job.service;

import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes technical rows whose time is over, tenant by tenant. */
@ApplicationScoped
public class Housekeeping implements PlatformJob {
    /** The job's name. */
    public static final String NAME = "housekeeping";

    @Inject
    TenantRegister register;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    HousekeepingService steps;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        var purged = 0L;
        for (var tenant : register.all()) {
            purged += tenantSwitch.callAs(tenant, steps::purgeIdempotentRequests);
        }
        return purged;
    }
}
