package eu.mandate.audit.service;

import eu.mandate.audit.domain.Checkpoints;
import eu.mandate.audit.domain.ExportPlan;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.audit.domain.RecordedHead;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.LogExport.Stated;
import eu.mandate.audit.store.JdbcTenantTree;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Ties the bound tenant's tree to the latest checkpoint. */
@ApplicationScoped
public class Anchors {
    @Inject
    Checkpoints checkpoints;

    @Inject
    JdbcTenantTree tree;

    /** @throws Refusal CONFLICT {@code log-not-published} when no published checkpoint covers the log yet */
    PublishedNote note() {
        return checkpoints.latest().orElseThrow(Anchors::notPublished);
    }

    /**
     * The checkpoint that was published of so many leaves of the cell.
     *
     * @throws Refusal NOT_FOUND when none was
     */
    PublishedNote note(String size) {
        var unknown = Refusal.notFound("audit-checkpoint", size);
        if (!size.matches("[1-9]\\d{0,17}")) throw unknown;
        return checkpoints.of(Long.parseLong(size)).orElseThrow(() -> unknown);
    }

    /** @throws Refusal as {@link #note} */
    RecordedHead head(PublishedNote note) {
        return tree.head(note).orElseThrow(Anchors::notPublished);
    }

    /** Entries with a place in the tenant's tree, published or not. */
    long size() {
        return tree.last().map(RecordedHead::head).map(TenantHead::size).orElse(0L);
    }

    /** Empty before the first was published. */
    Optional<PublishedNote> latest() {
        return checkpoints.latest();
    }

    /** What the tenant's log hangs on at present; empty when no published checkpoint covers it yet. */
    Optional<ExportPlan> published() {
        return latest().flatMap(note -> tree.head(note).map(last -> plan(note, last)));
    }

    /** @throws Refusal as {@link #note} */
    ExportPlan plan() {
        return published().orElseThrow(Anchors::notPublished);
    }

    private ExportPlan plan(PublishedNote note, RecordedHead last) {
        return new ExportPlan(new Stated(tree.key(), note.generation()), last, tree.anchor(note, last));
    }

    static Refusal notPublished() {
        return Refusal.of(Code.CONFLICT, "log-not-published");
    }
}
