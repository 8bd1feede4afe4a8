package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.EntryBytes;
import eu.mandate.audit.domain.entry.LogEntry;
import eu.mandate.audit.domain.entry.References;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.TileAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * What has to hold of a stored log at any time, checked entry by entry in constant memory. Each finding is a word and an
 * index; none quotes a value.
 */
public final class LogInspection {
    private final TreeInspection tree;
    private final References references;
    private long lastCell = -1;

    /**
     * @param references of the tenant
     * @param tiles the hashes of a full tile as they are stored, or null when there are none
     */
    public LogInspection(References references, Function<TileAddress, byte[]> tiles) {
        this.references = references;
        this.tree = new TreeInspection(tiles);
    }

    /** The next place. */
    public void row(InspectedRow row) {
        tree.leaf(row.index(), row.leaf());
        if (row.row() == null) {
            tree.found(row.entryLeaf() == null ? "entry-missing" : "entry-changed", row.index());
            return;
        }
        var computed = Hash.leaf(row.row().bytes());
        if (!computed.equals(row.leaf())) tree.found("leaf-changed", row.index());
        if (!computed.equals(row.entryLeaf())) tree.found("entry-leaf-changed", row.index());
        try {
            compare(row, EntryBytes.read(row.row().bytes()));
        } catch (IllegalArgumentException unreadable) {
            tree.found("entry-changed", row.index());
        }
    }

    private void compare(InspectedRow row, LogEntry entry) {
        var seen = row.entry();
        var same = entry.id().equals(seen.id())
                && entry.at().equals(seen.occurredAt())
                && Objects.equals(entry.actor(), actor(seen.actor()))
                && Objects.equals(entry.role(), blankAsNone(seen.actorRole()))
                && Objects.equals(entry.credential(), credential(seen.credential()))
                && entry.action().equals(seen.action())
                && entry.objectType().equals(seen.objectType())
                && entry.outcome().equals(seen.outcome())
                && Objects.equals(entry.reason(), seen.reason());
        if (!same || !(row.redacted() ? erased(row) : whole(row, entry))) tree.found("columns-changed", row.index());
        detail(row, entry);
    }

    private boolean whole(InspectedRow row, LogEntry entry) {
        var detail = row.row().detail();
        return !row.marked()
                && Objects.equals(entry.object(), object(row.entry().objectId()))
                && (detail == null || Arrays.equals(detail.detail(), row.stated()));
    }

    private static boolean erased(InspectedRow row) {
        var seen = row.entry();
        return row.row().detail() == null
                && seen.objectId() == null
                && seen.requestId() == null
                && seen.facts().isEmpty();
    }

    private void detail(InspectedRow row, LogEntry entry) {
        var detail = row.row().detail();
        if (detail != null && !detail.hash().equals(entry.detail())) tree.found("detail-changed", row.index());
        if (detail == null && entry.detail() != null && !row.redacted()) tree.found("detail-missing", row.index());
    }

    private static String blankAsNone(String text) {
        return text == null || text.isEmpty() ? null : text;
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
    public void head(InspectedHead inspected) {
        var head = inspected.head();
        var index = head.cellIndex();
        if (head.head().size() != tree.size() || !head.head().root().equals(tree.root()))
            tree.found("head-forged", index);
        var previous = lastCell < 0 ? null : lastCell;
        if (!Objects.equals(head.head().previous(), previous)) tree.found("head-chain-broken", index);
        if (!head.head().leaf().equals(inspected.cellLeaf())) tree.found("head-not-in-cell", index);
        lastCell = index;
    }

    /** After the last head. */
    public void end(StoredEnd end) {
        tree.end(end);
        if (end.lastCell() != lastCell) tree.found("end-changed", end.size());
    }

    /** Places so far. */
    public long size() {
        return tree.size();
    }

    /** What does not hold, at most 100; empty when all is well. */
    public List<String> findings() {
        return tree.findings();
    }
}
