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
        if (!request.fromStart()) Cursor.id(request.cursor());
        var order = filter.oldestFirst() ? OLDEST_FIRST : OLDEST_FIRST.reversed();
        var rows = entries.stream()
                .filter(filter::matches)
                .sorted(order)
                .filter(entry -> behind(entry, request.cursor(), filter.oldestFirst()))
                .limit(request.limit() + 1L)
                .toList();
        return Slice.of(rows, request.limit(), last -> Cursor.of(last.id().toString()));
    }

    private static boolean behind(AuditEntry entry, String cursor, boolean ascending) {
        if (cursor == null) return true;
        var place = entry.id().toString().compareTo(Cursor.id(cursor).toString());
        return ascending ? place > 0 : place < 0;
    }

    @Override
    public long count(AuditFilter filter, String cursor) {
        return entries.stream()
                .filter(filter::matches)
                .filter(entry -> behind(entry, cursor, filter.oldestFirst()))
                .count();
    }
}
