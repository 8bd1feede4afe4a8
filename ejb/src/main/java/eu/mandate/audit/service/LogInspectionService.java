package eu.mandate.audit.service;

import eu.mandate.audit.domain.AuditLogChecked;
import eu.mandate.audit.store.TenantLogInspection;
import eu.mandate.kernel.domain.DomainEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Whether a tenant's stored log is what its heads say. Not reachable from outside. */
@Stateless
@PermitAll
public class LogInspectionService {
    @Inject
    TenantLogInspection inspection;

    @Inject
    Event<DomainEvent> events;

    /**
     * What does not hold in the log of the bound tenant, as words with an index; empty when all is well. The result is an entry of
     * that log, so that its readers see it.
     */
    public List<String> findings() {
        var result = inspection.inspect();
        events.fire(new AuditLogChecked(result.size(), result.findings()));
        return result.findings();
    }
}
