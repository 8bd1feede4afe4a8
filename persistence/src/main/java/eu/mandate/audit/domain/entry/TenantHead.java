package eu.mandate.audit.domain.entry;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;

/**
 * How far a tenant's log has come; a leaf of the cell's log. The pointer back makes a fork visible to everyone who has the
 * cell's log: two records of one log with the same predecessor.
 *
 * @param size entries, from 0
 * @param previous index in the cell's log of this tenant's record before, or null for the first
 */
public record TenantHead(LogId log, long size, Hash root, Long previous) {
    public TenantHead {
        if (size < 0 || previous != null && previous < 0) {
            throw new IllegalArgumentException("A head has no negative numbers.");
        }
    }

    /** The leaf's data, form {@code mandate-tenant-head/v1}. */
    public byte[] bytes() {
        var before = previous == null ? "-" : previous.toString();
        return ("mandate-tenant-head/v1\n" + log.base64() + "\n" + size + "\n" + root.base64() + "\n" + before + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The leaf of the cell's log. */
    public Hash leaf() {
        return Hash.leaf(bytes());
    }
}
