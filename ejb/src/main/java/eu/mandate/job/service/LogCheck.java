package eu.mandate.job.service;

import eu.mandate.audit.service.LogInspectionService;
import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Checks every tenant's stored audit log against its heads; fails, with the findings in the log, when one does not hold. */
@ApplicationScoped
public class LogCheck implements PlatformJob {
    /** The job's name. */
    public static final String NAME = "audit-log-check";

    private static final Logger LOG = System.getLogger(LogCheck.class.getName());

    @Inject
    TenantRegister register;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    LogInspectionService inspection;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        var checked = 0L;
        var bad = 0;
        for (var tenant : register.all()) {
            var findings = tenantSwitch.callAs(tenant, inspection::findings);
            if (!findings.isEmpty()) {
                LOG.log(Level.ERROR, "the audit log of tenant " + tenant + " does not hold: " + findings);
                bad++;
            }
            checked++;
        }
        if (bad > 0) throw new IllegalStateException(bad + " audit logs do not hold");
        return checked;
    }
}
