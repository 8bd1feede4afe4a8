package eu.mandate.audit.domain.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of an inclusion proof, as RFC 9162 section 2.1.3.2 climbs it: two hashes become one.
 *
 * @param level of the node above leaves; leaves are level 0
 * @param siblingLeft whether the sibling stands left of what was reached so far
 * @param sibling the hash in the proof
 * @param node what both make together
 */
public record ProofStep(int level, boolean siblingLeft, Hash sibling, Hash node) {

    /** The steps from a leaf to the root; the last node is the root. None in a tree of one leaf. */
    public static List<ProofStep> climb(Hash leaf, InclusionProof proof) {
        var steps = new ArrayList<ProofStep>();
        var at = proof.index();
        var last = proof.size() - 1;
        var level = 0;
        var node = leaf;
        for (var sibling : proof.path()) {
            var left = (at & 1) == 1 || at == last;
            while (left && (at & 1) == 0 && at != 0) {
                at >>= 1;
                last >>= 1;
                level++;
            }
            node = left ? Hash.node(sibling, node) : Hash.node(node, sibling);
            at >>= 1;
            last >>= 1;
            level++;
            steps.add(new ProofStep(level, left, sibling, node));
        }
        return steps;
    }
}
