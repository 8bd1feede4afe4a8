package eu.mandate.longjob.service;

import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes files of long jobs after their time, tenant by tenant. */
@ApplicationScoped
public class LongJobExpiry implements PlatformJob {
    /** The job's name. */
    public static final String NAME = "long-job-expiry";

    @Inject
    TenantRegister register;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    LongJobExpiryService steps;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        return register.all().stream().mapToLong(this::expired).sum();
    }

    private long expired(TenantId tenant) {
        tenantSwitch.callAs(tenant, steps::forget);
        return tenantSwitch.callAs(tenant, steps::expire);
    }
}
