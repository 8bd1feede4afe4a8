package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.AuditDetailRedacted;
import eu.mandate.audit.domain.ErasureReason;
import eu.mandate.audit.store.JdbcRedaction;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Erases details of entries of the caller's own log (Art. 17 GDPR); every proof stays valid. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
public class RedactionService {
    @Inject
    JdbcRedaction redaction;

    @Inject
    Event<DomainEvent> events;

    /**
     * Erases identifiers, facts and the request's number of one entry, for good. The entry and its place stay.
     *
     * @param reason null when none is given
     * @throws Refusal NOT_FOUND for an unknown entry, CONFLICT {@code detail-not-erasable} when there is none, or when the entry is
     *     itself the record of an erasure
     */
    public void redact(String id, ErasureReason reason) {
        var entry = EntryId.of(id);
        var erasable = redaction.erasable(entry).orElseThrow(() -> Refusal.notFound("audit-entry", entry));
        if (!erasable) throw Refusal.of(Code.CONFLICT, "detail-not-erasable");
        redaction.begin();
        events.fire(new AuditDetailRedacted(entry, reason));
        redaction.erase(entry);
    }
}
