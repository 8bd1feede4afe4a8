package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.audit.domain.AuditFilter;
import eu.mandate.audit.domain.AuditLog;
import eu.mandate.audit.domain.EvidenceListed;
import eu.mandate.audit.entity.CallerContext;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The audit log of the caller's own space. Looking at it is recorded as well. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class EvidenceService {
    @Inject
    AuditLog log;

    @Inject
    CallerContext caller;

    @Inject
    Event<DomainEvent> events;

    /**
     * Entries that the filter lets through, in its order; {@code actor:me} is the caller.
     *
     * @throws eu.mandate.kernel.domain.Refusal VALIDATION at {@code /cursor} for a malformed cursor
     */
    public Slice<AuditEntryView> entries(AuditFilter filter, SliceRequest request) {
        var found = log.entries(filter.readBy(caller.actor()), request);
        events.fire(new EvidenceListed());
        return found.map(AuditEntryView::of);
    }
}
