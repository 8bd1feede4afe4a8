package eu.mandate.audit.service;

import eu.mandate.audit.store.GroupedEntries;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.service.TenantTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Appends one entry for each event, in the transaction of what happened: both stand or neither. Where nothing
 * was changed, it is committed together with others' before the call returns. The entry goes to the log of the tenant the
 * call works in, or of the installation when no tenant is known.
 */
@ApplicationScoped
public class AuditRecorder {
    @Inject
    GroupedEntries log;

    @Inject
    Entries entries;

    @Inject
    TenantContext context;

    @Inject
    TenantTransaction transaction;

    /** @throws IllegalStateException outside of a transaction, or in a transaction of another tenant */
    void append(@Observes DomainEvent event) throws Exception {
        var tenant = transaction.responsible();
        transaction.claim(tenant);
        context.callAs(tenant, () -> {
            transaction.record(log.hold(entries.allowed(event), tenant));
            return null;
        });
    }
}
