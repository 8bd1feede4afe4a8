package eu.mandate.audit.store;

import eu.mandate.audit.domain.InspectedHead;
import eu.mandate.audit.domain.InspectionResult;
import eu.mandate.audit.domain.LogInspection;
import eu.mandate.audit.domain.StoredEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/** Goes through all that is stored of the bound tenant's log: whether it is what its heads say. */
@ApplicationScoped
public class TenantLogInspection {
    private JdbcInspection stored;

    /** For CDI. */
    protected TenantLogInspection() {}

    @Inject
    public TenantLogInspection(JdbcInspection stored) {
        this.stored = stored;
    }

    /** What does not hold in the log of the bound tenant. */
    public InspectionResult inspect() {
        var inspection = stored.begin();
        var end = stored.end();
        if (end.isPresent()) inspect(inspection, end.get());
        var findings = new ArrayList<>(inspection.findings());
        if (!stored.keyHolds()) findings.add("reference-key-changed " + inspection.size());
        findings.addAll(stored.strays());
        var left = stored.leftBehind();
        if (left > 0) findings.add("without-place " + left);
        return new InspectionResult(inspection.size(), findings);
    }

    /** Only up to the head there was at the beginning, because the log grows meanwhile. */
    private void inspect(LogInspection inspection, StoredEnd end) {
        var heads = new Heads(end.lastCell());
        for (var rows = stored.rows(0, end.size()); !rows.isEmpty(); ) {
            for (var row : rows) {
                inspection.row(row);
                heads.compareThoseAt(inspection);
            }
            rows = stored.rows(rows.get(rows.size() - 1).index() + 1, end.size());
        }
        heads.compareRest(inspection);
        inspection.end(end);
    }

    /** The heads in order, a page of them at a time. */
    private final class Heads {
        private final Deque<InspectedHead> page = new ArrayDeque<>();
        private long read = -1;
        private final long last;

        Heads(long last) {
            this.last = last;
        }

        void compareThoseAt(LogInspection inspection) {
            while (next() != null && next().head().head().size() == inspection.size()) inspection.head(page.remove());
        }

        void compareRest(LogInspection inspection) {
            while (next() != null) inspection.head(page.remove());
        }

        private InspectedHead next() {
            if (page.isEmpty() && read < last) {
                page.addAll(stored.heads(read, last));
                read = page.isEmpty() ? last : page.getLast().head().cellIndex();
            }
            return page.peek();
        }
    }
}
