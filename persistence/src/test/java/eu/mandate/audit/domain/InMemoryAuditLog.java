package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The audit log of one tenant in memory, for tests. */
public final class InMemoryAuditLog implements AuditLog {
    private static final Comparator<AuditEntry> OLDEST_FIRST =
            Comparator.comparing(entry -> entry.id().toString());

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void append(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public Slice<AuditEntry> entries(AuditFilter filter, SliceRequest request) {
        var before = request.fromStart() ? null : Cursor.id(request.cursor()).toString();
        var rows = entries.stream()
                .filter(filter::matches)
                .filter(entry -> before == null || entry.id().toString().compareTo(before) < 0)
                .sorted(OLDEST_FIRST.reversed())
                .limit(request.limit() + 1L)
                .toList();
        return Slice.of(rows, request.limit(), last -> Cursor.of(last.id().toString()));
    }
}
