package eu.mandate.audit.service;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.store.GroupedEntries;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.ObjectReference;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.PlatformScoped;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.TenantTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Records a refused call in a transaction of its own. A refusal rolls the business transaction back, so the edge that
 * answers the client calls this after the rollback and before the answer, once per call. The entry goes to the caller's
 * own space, or to the installation's when nobody is known.
 */
@Stateless
@PlatformScoped
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalRecorder {
    @Inject
    GroupedEntries log;

    @Inject
    Entries entries;

    @Inject
    TenantSwitch tenantSwitch;

    @Inject
    TenantTransaction transaction;

    /**
     * Records a refusal of the business.
     *
     * @param action what was tried, as a kebab-case word or as method and route; never with personal data
     * @param object what it was about; use {@link ObjectReference#all} when the identifier was the caller's invention
     */
    public void record(Refusal refusal, String action, ObjectReference object) {
        append(entries.refused(refusal, action, object));
    }

    /** Records a refusal that no service uttered, such as a missing role or an oversized body. */
    public void record(Code code, String reason, String action, ObjectReference object) {
        append(entries.refused(code, reason, action, object));
    }

    private void append(AuditEntry entry) {
        var tenant = transaction.responsible();
        tenantSwitch.runAs(tenant, () -> transaction.record(log.hold(entry, tenant)));
    }
}
