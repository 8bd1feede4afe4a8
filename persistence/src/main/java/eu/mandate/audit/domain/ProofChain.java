package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.Anchor;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.audit.domain.tree.ProofStep;
import java.util.List;

/**
 * What leads from an entry to the signed note, each step computed: entry, tenant's root, head, cell's root, note.
 *
 * @param index of the entry in the tenant's tree, from 0
 * @param leaf of the entry
 * @param inLog from the leaf to the tenant's root
 * @param head which says that root
 * @param cellIndex of the head in the tree of the cell, from 0
 * @param headLeaf the head as a leaf of the cell
 * @param inCell from there to the root of the cell
 * @param checkpoint which says that root, and is what was signed
 * @param keys that signed it, as {@code name+id+base64}
 */
public record ProofChain(
        long index,
        Hash leaf,
        List<ProofStep> inLog,
        TenantHead head,
        long cellIndex,
        Hash headLeaf,
        List<ProofStep> inCell,
        Checkpoint checkpoint,
        List<String> keys) {
    public ProofChain {
        inLog = List.copyOf(inLog);
        inCell = List.copyOf(inCell);
        keys = List.copyOf(keys);
    }

    /** The chain of an entry whose place the anchor covers. */
    public static ProofChain of(Hash leaf, InclusionProof inLog, Anchor anchor) {
        var headLeaf = anchor.head().leaf();
        return new ProofChain(
                inLog.index(),
                leaf,
                ProofStep.climb(leaf, inLog),
                anchor.head(),
                anchor.inCell().index(),
                headLeaf,
                ProofStep.climb(headLeaf, anchor.inCell()),
                Checkpoint.parse(anchor.note().text()),
                anchor.keys().stream().map(Object::toString).toList());
    }
}
