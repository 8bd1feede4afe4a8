package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.AuditEntryDetail;
import eu.mandate.audit.domain.EvidenceRead;
import eu.mandate.audit.domain.ProofChain;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.audit.entity.CallerContext;
import eu.mandate.audit.store.JdbcEntries;
import eu.mandate.audit.store.JdbcTenantTree;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One entry of the caller's own log, with the proof there is. Looking at it is recorded as well. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class EntryService {
    private static final Set<String> ERASERS = Set.of(TENANT_ADMIN, PRIVACY_MANAGER);

    @Inject
    JdbcEntries entries;

    @Inject
    JdbcTenantTree tree;

    @Inject
    Anchors anchors;

    @Inject
    CallerContext caller;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal NOT_FOUND for an unknown entry */
    public AuditEntryDetail read(String id) {
        var entry = EntryId.of(id);
        var stored = entries.find(entry).orElseThrow(() -> Refusal.notFound("audit-entry", entry));
        events.fire(new EvidenceRead(entry));
        return AuditEntryDetail.of(
                stored, mayErase(), proof(entry, stored.leaf()).orElse(null));
    }

    private Optional<ProofChain> proof(UUID entry, Hash leaf) {
        var row = tree.row(entry);
        var plan = anchors.published();
        if (row.isEmpty() || plan.isEmpty()) return Optional.empty();
        var index = row.get().index();
        var head = plan.get().last().head();
        var size = head.size();
        return index < size
                ? Optional.of(ProofChain.of(
                        leaf,
                        InclusionProof.of(tree.hashes(head), index, size),
                        plan.get().anchor()))
                : Optional.empty();
    }

    private boolean mayErase() {
        var roles = caller.roles();
        return roles != null && Stream.of(roles.split(",")).anyMatch(ERASERS::contains);
    }
}
