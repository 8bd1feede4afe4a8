package eu.mandate.audit.domain;

import eu.mandate.audit.domain.entry.Generation;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.TileAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What has to hold of the stored tree of the cell at any time, checked leaf by leaf in constant memory: its generations, its
 * tiles, and every checkpoint that was ever published, none of which may be missing. Whose the other
 * leaves are, the inspection of each tenant's log says.
 */
public final class CellInspection {
    private static final int MOST_FORGED = 10;

    private final TreeInspection tree;
    private final String installation;
    private final Map<Long, Generation> generations;
    private CheckpointChain chain = CheckpointChain.NOTHING;
    private int forged;

    /**
     * @param installation name of the log
     * @param generations by their index
     * @param tiles the hashes of a full tile as they are stored, or null when there are none
     */
    public CellInspection(String installation, Map<Long, Generation> generations, Function<TileAddress, byte[]> tiles) {
        this.installation = installation;
        this.generations = Map.copyOf(generations);
        this.tree = new TreeInspection(tiles);
        if (!generations.containsKey(0L)) tree.found("generation-missing", 0);
    }

    /** The next leaf. */
    public void leaf(long index, Hash leaf) {
        tree.leaf(index, leaf);
        var generation = generations.get(index);
        if (generation != null && !generation.leaf().equals(leaf)) tree.found("generation-changed", index);
    }

    /** A checkpoint of the size that was reached. */
    public void checkpoint(InspectedCheckpoint stored) {
        linked(stored);
        try {
            var note = SignedNote.parse(stored.note());
            var said = Checkpoint.parse(note.text());
            var right = new Checkpoint(installation + "/cell/" + stored.generation(), tree.size(), tree.root());
            if (!said.equals(right) || stored.size() != tree.size()) forged(stored);
            var signed = note.signatures().size() == stored.keys().size()
                    && stored.keys().stream().map(VerifierKey::parse).allMatch(note::isSignedBy);
            if (!signed) tree.found("note-forged", stored.size());
        } catch (IllegalArgumentException unreadable) {
            tree.found("note-forged", stored.size());
        }
    }

    /** Behind one that is missing the chain goes on with what is stored, so that each gap is named once. */
    private void linked(InspectedCheckpoint stored) {
        if (!chain.and(stored.size()).link().equals(stored.link())) tree.found("checkpoint-missing", stored.size());
        chain = new CheckpointChain(stored.size(), stored.link());
    }

    /** A leaf that changed makes every later checkpoint wrong; so many of them must not hide what else is found. */
    private void forged(InspectedCheckpoint stored) {
        if (forged++ < MOST_FORGED) tree.found("checkpoint-forged", stored.size());
    }

    /**
     * After the last leaf.
     *
     * @param signed where the checkpoints are said to end
     */
    public void end(StoredEnd end, CheckpointChain signed) {
        tree.end(end);
        if (!signed.equals(chain)) tree.found("checkpoint-missing", signed.size());
    }

    /** Leaves so far. */
    public long size() {
        return tree.size();
    }

    /** What does not hold, at most 100, ten of them checkpoints that say another tree; empty when all is well. */
    public List<String> findings() {
        return tree.findings();
    }
}
