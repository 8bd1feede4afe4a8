package eu.mandate.dataplane.service.scope;

import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Looks through the records of organisations whose instructions or directory changed since the last time, and of all of them once
 * a day, because an authorisation may end by its date.
 */
@ApplicationScoped
public class ScopeExit implements PlatformJob {
    /** The job's name. */
    public static final String NAME = "scope-exit";

    @Inject
    TenantRegister register;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    ScopeExitService step;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        var changed = 0L;
        for (var tenant : register.all()) changed += lookThrough(tenant);
        return changed;
    }

    private long lookThrough(TenantId tenant) {
        var round = tenantSwitch.callAs(tenant, step::begin);
        var changed = 0L;
        for (var category : round.categories()) {
            var done = tenantSwitch.callAs(tenant, () -> step.piece(category, null));
            changed += done.left() + done.back();
            while (done.next() != null) {
                var after = done.next();
                done = tenantSwitch.callAs(tenant, () -> step.piece(category, after));
                changed += done.left() + done.back();
            }
        }
        if (!round.categories().isEmpty()) tenantSwitch.runAs(tenant, () -> step.end(round));
        return changed;
    }
}
