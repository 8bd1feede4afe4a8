package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.ExportPlan;
import eu.mandate.audit.domain.LogExported;
import eu.mandate.audit.domain.LogRow;
import eu.mandate.audit.domain.RecordedHead;
import eu.mandate.audit.store.JdbcTenantTree;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The caller's own log as a whole. It is ordered, and recorded, in one transaction and read page by page in others: a
 * transaction as long as a download would hold up the order of everybody's entries.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class LogExportService {
    private static final String WHY = "the export was recorded when it was ordered";

    @Inject
    Anchors anchors;

    @Inject
    JdbcTenantTree tree;

    @Inject
    Event<DomainEvent> events;

    /**
     * Orders an export of what the latest checkpoint covers.
     *
     * @throws Refusal CONFLICT {@code log-not-published}
     */
    public ExportPlan order() {
        var plan = anchors.plan();
        events.fire(new LogExported(
                plan.last().head().size(), plan.anchor().inCell().size()));
        return plan;
    }

    /** Entries of an ordered export. */
    @Unrecorded(WHY)
    public List<LogRow> rows(long from, long to) {
        return tree.rows(from, to);
    }

    /** Heads of an ordered export. */
    @Unrecorded(WHY)
    public List<RecordedHead> heads(long behind, long upTo, int limit) {
        return tree.heads(behind, upTo, limit);
    }
}
