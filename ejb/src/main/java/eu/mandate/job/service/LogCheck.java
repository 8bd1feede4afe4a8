package eu.mandate.job.service;

import eu.mandate.audit.service.CellInspectionService;
import eu.mandate.audit.service.LogInspectionService;
import eu.mandate.job.domain.PlatformJob;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Callable;

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
            if (checked++ == 0) bad += bad("the tree of the cell", tenant, cell::findings);
            bad += bad("the audit log of tenant " + tenant, tenant, inspection::findings);
        }
        if (bad > 0) throw new IllegalStateException(bad + " audit logs do not hold");
        return checked;
    }

    /** One that cannot be read must not keep the others from being checked. */
    private int bad(String what, TenantId tenant, Callable<List<String>> findings) {
        try {
            return told(what, tenantSwitch.callAs(tenant, findings));
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, what + " cannot be checked", failed);
            return 1;
        }
    }

    private static int told(String what, List<String> findings) {
        if (findings.isEmpty()) return 0;
        LOG.log(Level.ERROR, what + " does not hold: " + findings);
        return 1;
    }
}
