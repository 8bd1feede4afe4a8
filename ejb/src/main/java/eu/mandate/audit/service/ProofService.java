package eu.mandate.audit.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.SECURITY;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.audit.domain.EntryProven;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.audit.domain.export.ProofFile;
import eu.mandate.audit.domain.export.ProofFile.KeyedNote;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.ConsistencyProof;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.audit.domain.tree.TileAddress;
import eu.mandate.audit.store.JdbcTenantTree;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Proofs that the caller's own log is what the latest checkpoint says. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR, OPERATIONS, PRIVACY, SECURITY, INSTALLATION_ADMIN})
public class ProofService {
    @Inject
    Anchors anchors;

    @Inject
    JdbcTenantTree tree;

    @Inject
    Event<DomainEvent> events;

    /**
     * The latest checkpoint of the cell.
     *
     * @throws Refusal CONFLICT {@code log-not-published}
     */
    @Unrecorded("a checkpoint is one hash over everything")
    public PublishedNote checkpoint() {
        return anchors.note();
    }

    /**
     * That an entry is in the log, as a file of form {@code mandate-proof/v1}.
     *
     * @throws Refusal NOT_FOUND for an unknown entry, CONFLICT {@code log-not-published} for one of the last moments
     */
    public String inclusion(String id) {
        var entry = EntryId.of(id);
        var row = tree.row(entry).orElseThrow(() -> unknownOrNew(entry));
        var plan = anchors.plan();
        var size = plan.last().head().size();
        if (row.index() >= size) throw Anchors.notPublished();
        events.fire(new EntryProven(entry));
        var inLog = InclusionProof.of(tree.hashes(plan.last().head()), row.index(), size);
        return ProofFile.inclusion(row.bytes(), row.detail(), inLog, plan.anchor());
    }

    /**
     * That the log begins with what it was at an earlier size, as a file of form {@code mandate-proof/v1}.
     *
     * @throws Refusal VALIDATION at {@code /from} for a size the log never had
     */
    @Unrecorded("hashes tell nothing about what they are made of")
    public String consistency(long from) {
        var plan = anchors.plan();
        var size = plan.last().head().size();
        if (from < 1) throw Refusal.invalid("/from", "constraint-min", 1);
        if (from > size) throw Refusal.invalid("/from", "constraint-max", size);
        var hashes = tree.hashes(plan.last().head());
        var before = CompactRange.of(from, hashes).root();
        return ProofFile.consistency(before, ConsistencyProof.of(hashes, from, size), plan.anchor());
    }

    /**
     * That the cell's log begins with what an earlier checkpoint was about, as a file of form {@code mandate-proof/v1}: who
     * kept a checkpoint, such as one printed in an agreement, needs it to see that nothing behind it was rewritten.
     *
     * @param from size of the earlier checkpoint: leaves of the cell
     * @param to the same of the later one; null for the latest
     * @throws Refusal NOT_FOUND for a size of which no checkpoint was published, VALIDATION at {@code /to} when the other
     *     one is not the earlier
     */
    @Unrecorded("hashes tell nothing about what they are made of")
    public String cellConsistency(String from, String to) {
        var earlier = anchors.note(from);
        var later = to == null ? anchors.note() : anchors.note(to);
        if (earlier.size() > later.size()) throw Refusal.invalid("/to", "constraint-min", earlier.size());
        var inCell = ConsistencyProof.of(tree.cellHashes(later), earlier.size(), later.size());
        return ProofFile.cellConsistency(KeyedNote.of(earlier), inCell, KeyedNote.of(later));
    }

    /**
     * The hashes of a tile, as far as the latest checkpoint fills it.
     *
     * @throws Refusal NOT_FOUND for a tile that has not begun
     */
    @Unrecorded("hashes tell nothing about what they are made of")
    public byte[] tile(String level, String index) {
        if (!level.matches("[0-7]") || !index.matches("0|[1-9]\\d{0,14}")) {
            throw Refusal.notFound("audit-tile", level + "/" + index);
        }
        var address = new TileAddress(Integer.parseInt(level), Long.parseLong(index));
        var width = address.width(anchors.head(anchors.note()).head().size());
        if (width == 0) throw Refusal.notFound("audit-tile", address);
        return tree.tile(address, width);
    }

    private Refusal unknownOrNew(UUID entry) {
        return tree.appended(entry) ? Anchors.notPublished() : Refusal.notFound("audit-entry", entry);
    }
}
