package eu.mandate.audit.service;

import eu.mandate.audit.domain.ExportPlan;
import eu.mandate.audit.domain.RecordedHead;
import eu.mandate.audit.domain.export.LogExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an ordered export; memory does not grow with the log. */
@ApplicationScoped
public class ExportWriting {
    private static final int PAGE = 500;

    @Inject
    LogExportService log;

    /** @throws IOException when the reader has gone */
    public void write(ExportPlan plan, OutputStream out) throws IOException {
        var export = new LogExport(out, plan.stated(), plan.anchor());
        var heads = new Heads(plan.last().cellIndex());
        var size = plan.last().head().size();
        for (var from = 0L; from < size; from += PAGE) {
            for (var row : log.rows(from, Math.min(size, from + PAGE))) {
                if (row.detail() == null) export.entry(row.bytes());
                else export.entry(row.bytes(), row.detail());
                heads.writeThoseAt(row.index() + 1, export);
            }
        }
        export.end();
    }

    /** The heads in order, a page of them at a time. */
    private final class Heads {
        private final Deque<RecordedHead> page = new ArrayDeque<>();
        private final long last;
        private long read = -1;

        Heads(long last) {
            this.last = last;
        }

        void writeThoseAt(long size, LogExport export) throws IOException {
            for (var next = next(); next != null && next.head().size() == size; next = next()) {
                export.head(next.cellIndex(), next.head());
                page.remove();
            }
        }

        private RecordedHead next() {
            if (page.isEmpty() && read < last) {
                page.addAll(log.heads(read, last, PAGE));
                read = page.isEmpty() ? last : page.getLast().cellIndex();
            }
            return page.peek();
        }
    }
}
