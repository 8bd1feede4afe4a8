package eu.mandate.audit.domain;

import eu.mandate.audit.domain.tree.Hash;
import java.nio.ByteBuffer;

/**
 * The sizes of which checkpoints were signed, each linked to all before it: link = SHA-256(link before ‖ size in eight bytes), the
 * first one upon the hash of nothing.
 *
 * @param size that was signed last; 0 before the first
 * @param link of that size
 */
public record CheckpointChain(long size, Hash link) {
    /** Before anything was signed. */
    public static final CheckpointChain NOTHING = new CheckpointChain(0, Hash.EMPTY_ROOT);

    /** With a later size. */
    public CheckpointChain and(long later) {
        var bytes = ByteBuffer.allocate(Long.BYTES).putLong(later).array();
        return new CheckpointChain(later, Hash.sha256(link.bytes(), bytes));
    }
}
