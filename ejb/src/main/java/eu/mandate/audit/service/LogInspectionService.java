package eu.mandate.audit.service;

import eu.mandate.audit.domain.LogInspection;
import eu.mandate.audit.domain.RecordedHead;
import eu.mandate.audit.store.JdbcInspection;
import eu.mandate.audit.store.JdbcTenantTree;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Whether a tenant's stored log is what its heads say. Not reachable from outside. */
@Stateless
@PermitAll
public class LogInspectionService {
    private static final int HEADS = 500;

    @Inject
    JdbcInspection stored;

    @Inject
    JdbcTenantTree tree;

    /** What does not hold in the log of the bound tenant, as words with an index; empty when all is well. */
    @Unrecorded("hashes are compared, nothing is shown")
    public List<String> findings() {
        var inspection = stored.begin();
        var last = tree.last();
        if (last.isPresent()) inspect(inspection, last.get());
        var findings = new ArrayList<>(inspection.findings());
        var left = stored.leftBehind();
        if (left > 0) findings.add("without-place " + left);
        return findings;
    }

    /** Only up to the head there was at the beginning, because the log grows meanwhile. */
    private void inspect(LogInspection inspection, RecordedHead last) {
        var heads = new Heads(last.cellIndex());
        var size = last.head().size();
        for (var rows = stored.rows(0, size); !rows.isEmpty(); ) {
            for (var row : rows) {
                inspection.row(row);
                heads.compareThoseAt(inspection);
            }
            rows = stored.rows(rows.get(rows.size() - 1).index() + 1, size);
        }
        heads.compareRest(inspection);
    }

    /** The heads in order, a page of them at a time. */
    private final class Heads {
        private final Deque<RecordedHead> page = new ArrayDeque<>();
        private long read = -1;
        private final long last;
        private Long previous;

        Heads(long last) {
            this.last = last;
        }

        void compareThoseAt(LogInspection inspection) {
            while (next() != null && next().head().size() == inspection.size()) compare(inspection);
        }

        void compareRest(LogInspection inspection) {
            while (next() != null) compare(inspection);
        }

        private void compare(LogInspection inspection) {
            var head = page.remove();
            inspection.head(head, previous);
            previous = head.cellIndex();
        }

        private RecordedHead next() {
            if (page.isEmpty()) {
                page.addAll(tree.heads(read, last, HEADS));
                if (!page.isEmpty()) read = page.getLast().cellIndex();
            }
            return page.peek();
        }
    }
}
