package eu.mandate.audit.domain.export;

import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.audit.domain.tree.InclusionProof;
import java.util.List;

/**
 * What a tenant's log hangs on: the head, its place in the cell's log, and the signed checkpoint of that log.
 *
 * @param inCell that the head's leaf is in the cell's tree, at the size of the note
 * @param keys of the note's signatures, in their order; all of them have to verify
 */
public record Anchor(TenantHead head, InclusionProof inCell, List<VerifierKey> keys, SignedNote note) {
    public Anchor {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A note has a key.");
        }
    }

    void write(Lines lines) {
        lines.number("cell-index", inCell.index());
        lines.number("cell-size", inCell.size());
        lines.hashes("cell-proof", inCell.path());
        keys.forEach(key -> lines.text("key", key.text()));
        lines.bytes("note", note.toString());
    }
}
