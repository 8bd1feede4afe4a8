package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.References;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What has to hold of a stored log at any time, checked entry by entry in constant memory. Each finding is a word and an
 * index; none quotes a value.
 */
public final class LogInspection {
    private static final int MOST = 100;

    private final CompactRange tree = new CompactRange();
    private final References references;
    private final List<String> findings = new ArrayList<>();

    /** @param references of the tenant */
    public LogInspection(References references) {
        this.references = references;
    }

    /** The next place. */
    public void row(InspectedRow row) {
        if (row.index() != tree.size()) found("gap", row.index());
        tree.append(row.leaf());
        if (row.row() == null) {
            found("entry-missing", row.index());
            return;
        }
        var computed = Hash.leaf(row.row().bytes());
        if (!computed.equals(row.leaf())) found("leaf-changed", row.index());
        if (!computed.equals(row.entryLeaf())) found("entry-leaf-changed", row.index());
        try {
            compare(row, EntryBytes.read(row.row().bytes()));
        } catch (IllegalArgumentException unreadable) {
            found("entry-changed", row.index());
        }
    }

    private void compare(InspectedRow row, LogEntry entry) {
        var seen = row.entry();
        var same = entry.id().equals(seen.id())
                && entry.at().equals(seen.occurredAt())
                && Objects.equals(entry.actor(), actor(seen.actor()))
                && Objects.equals(entry.credential(), credential(seen.credential()))
                && entry.action().equals(seen.action())
                && entry.objectType().equals(seen.objectType())
                && entry.outcome().equals(seen.outcome())
                && Objects.equals(entry.reason(), seen.reason());
        if (!same) found("columns-changed", row.index());
        if (!row.redacted() && !Objects.equals(entry.object(), object(seen.objectId()))) {
            found("columns-changed", row.index());
        }
        detail(row, entry);
    }

    private void detail(InspectedRow row, LogEntry entry) {
        var detail = row.row().detail();
        if (detail != null && !detail.hash().equals(entry.detail())) found("detail-changed", row.index());
        if (detail == null && entry.detail() != null && !row.redacted()) found("detail-missing", row.index());
    }

    private Hash actor(UUID user) {
        return user == null ? null : references.actor(user);
    }

    private Hash credential(UUID token) {
        return token == null ? null : references.credential(token);
    }

    private Hash object(String id) {
        return id == null ? null : references.object(id);
    }

    /** A head that was recorded when the tree had as many places as were told of so far. */
    public void head(RecordedHead head, Long previous) {
        if (head.head().size() != tree.size() || !head.head().root().equals(tree.root())) {
            found("head-forged", head.cellIndex());
        }
        if (!Objects.equals(head.head().previous(), previous)) found("head-chain-broken", head.cellIndex());
    }

    /** Places so far. */
    public long size() {
        return tree.size();
    }

    private void found(String what, long index) {
        if (findings.size() < MOST) findings.add(what + " " + index);
    }

    /** What does not hold, at most 100; empty when all is well. */
    public List<String> findings() {
        return List.copyOf(findings);
    }
}
