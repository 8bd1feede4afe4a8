package eu.mandate.job.service;

import eu.mandate.audit.service.CellInspectionService;
import eu.mandate.audit.service.LogInspectionService;
import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Checks every tenant's stored audit log against its heads, and those against the tree of the cell and its notes; fails, with the
 * findings in the log, when one does not hold.
 */
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

    @Inject
    CellInspectionService cell;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long run() {
        var checked = 0L;
        var bad = 0;
        for (var tenant : register.all()) {
            // The tree of the cell is everybody's; it is looked at once, with the first.
            if (checked++ == 0) bad += told("the tree of the cell", tenantSwitch.callAs(tenant, cell::findings));
            bad += told("the audit log of tenant " + tenant, tenantSwitch.callAs(tenant, inspection::findings));
        }
        if (bad > 0) throw new IllegalStateException(bad + " audit logs do not hold");
        return checked;
    }

    private static int told(String what, List<String> findings) {
        if (findings.isEmpty()) return 0;
        LOG.log(Level.ERROR, what + " does not hold: " + findings);
        return 1;
    }
}
