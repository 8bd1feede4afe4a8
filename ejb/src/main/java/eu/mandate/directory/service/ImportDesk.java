package eu.mandate.directory.service;

import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.table.FileText;
import eu.mandate.directory.domain.table.ImportCounts;
import eu.mandate.directory.domain.table.ImportLimits;
import eu.mandate.directory.domain.table.ImportPlan;
import eu.mandate.directory.domain.table.ImportView;
import eu.mandate.directory.domain.table.ImportView.State;
import eu.mandate.directory.domain.table.MemberTable;
import eu.mandate.directory.domain.table.ResultFile;
import eu.mandate.directory.domain.table.RowResult;
import eu.mandate.directory.store.JdbcDepartments;
import eu.mandate.directory.store.JdbcImports;
import eu.mandate.directory.store.JdbcMembers;
import eu.mandate.directory.store.JdbcStanding;
import eu.mandate.directory.store.MemberChanges;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Works out and applies uploaded tables. A table is applied to the very state of the directory that was looked at. */
@ApplicationScoped
public class ImportDesk {
    /** How long an uploaded table and its results are kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int MEBIBYTE = 1 << 20;
    private static final int SHOWN = 100;

    @Inject
    JdbcStanding standing;

    @Inject
    JdbcDepartments departments;

    @Inject
    JdbcMembers members;

    @Inject
    MemberChanges changes;

    @Inject
    JdbcImports imports;

    @Inject
    Clock clock;

    ImportView preview(UUID by, String source, byte[] file, String encoding) {
        ExternalKey.checkSource(source);
        if (file.length > ImportLimits.BYTES) {
            throw Refusal.of(Code.TOO_LARGE, "body-too-large", ImportLimits.BYTES / MEBIBYTE);
        }
        var plan = plan(source, FileText.of(file, encoding));
        var hash = HexFormat.of().formatHex(Sha256.of(file));
        imports.purge(clock.instant().minus(KEPT));
        var upload = new JdbcImports.Upload(TimeOrderedId.next(clock), by, source, hash, file);
        imports.add(upload, plan, clock.instant());
        return get(upload.id());
    }

    private ImportPlan plan(String source, String text) {
        var table = MemberTable.of(text);
        return ImportPlan.of(
                table, departments.references(source, table.departments()), members.stored(source, table.ids()));
    }

    Slice<ImportView> list(SliceRequest page) {
        return imports.list(page);
    }

    /** @throws Refusal NOT_FOUND */
    ImportView get(UUID id) {
        var view = imports.find(id).orElseThrow(() -> Refusal.notFound("directory-import", id));
        var refused = results(id).stream()
                .filter(row -> row.outcome() == RowResult.Outcome.REFUSED)
                .limit(SHOWN)
                .toList();
        return view.with(refused);
    }

    List<RowResult> results(UUID id) {
        return ResultFile.read(imports.results(id));
    }

    ImportView apply(UUID id, String planHash) {
        standing.lock();
        var view = get(id);
        var file = imports.waiting(id).orElseThrow(ImportDesk::settled);
        var plan = plan(view.source(), FileText.of(file, null));
        if (!plan.hash().equals(planHash)) throw Refusal.of(Code.CONFLICT, "import-stale");
        if (plan.additions().isEmpty() && plan.changes().isEmpty()) throw Refusal.of(Code.CONFLICT, "import-nothing");
        changes.add(view.source(), plan.additions());
        changes.change(plan.changes());
        imports.settle(id, State.APPLIED, clock.instant());
        return get(id);
    }

    /**
     * Applies a table that nobody has to look at first.
     *
     * @throws IllegalStateException when a row is refused
     */
    ImportCounts load(String source, String text) {
        standing.lock();
        var plan = plan(source, text);
        if (plan.counts().refused() > 0) throw new IllegalStateException("refused: " + plan.results());
        changes.add(source, plan.additions());
        changes.change(plan.changes());
        return plan.counts();
    }

    void discard(UUID id) {
        get(id);
        imports.waiting(id).orElseThrow(ImportDesk::settled);
        imports.settle(id, State.DISCARDED, clock.instant());
    }

    private static Refusal settled() {
        return Refusal.of(Code.CONFLICT, "import-settled");
    }
}
