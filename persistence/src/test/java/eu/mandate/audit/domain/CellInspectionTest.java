package eu.mandate.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.entry.Generation;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.tree.CompactRange;
import eu.mandate.audit.domain.tree.Hash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is changed in the stored tree of a cell, or in a checkpoint of it, is found. */
class CellInspectionTest {
    private static final String INSTALLATION = "log.example";
    private static final NoteKey KEY = NoteKey.generate(INSTALLATION, new SecureRandom());

    private final List<Hash> leaves = new ArrayList<>();
    private final List<InspectedCheckpoint> checkpoints = new ArrayList<>();
    private final Map<Long, Generation> generations = new HashMap<>(Map.of(0L, new Generation(1, null)));
    private StoredEnd end;
    private CheckpointChain signed = CheckpointChain.NOTHING;

    CellInspectionTest() {
        var tree = new CompactRange();
        leaves.add(generations.get(0L).leaf());
        for (var index = 1; index < 6; index++) leaves.add(Hash.leaf(new byte[] {(byte) index}));
        for (var leaf : leaves) {
            tree.append(leaf);
            signed = signed.and(tree.size());
            checkpoints.add(checkpoint(tree.size(), tree.root()));
        }
        end = new StoredEnd(tree.size(), tree.peakBytes(), -1);
    }

    private static InspectedCheckpoint checkpoint(long size, Hash root) {
        var text = new Checkpoint(INSTALLATION + "/cell/1", size, root).noteText();
        return stored(size, SignedNote.sign(text, List.of(KEY)).toString());
    }

    private static InspectedCheckpoint stored(long size, String note) {
        var chain = CheckpointChain.NOTHING;
        for (var each = 1L; each <= size; each++) chain = chain.and(each);
        return new InspectedCheckpoint(size, 1, note, List.of(KEY.verifier().text()), chain.link());
    }

    private List<String> findings() {
        var inspection = new CellInspection(INSTALLATION, generations, address -> null);
        for (var index = 0; index < leaves.size(); index++) {
            inspection.leaf(index, leaves.get(index));
            if (checkpoints.get(index) != null) inspection.checkpoint(checkpoints.get(index));
        }
        inspection.end(end, signed);
        return inspection.findings();
    }

    @Test
    void anUntouchedCellHolds() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void everyBitOfANoteCounts() {
        var right = checkpoints.get(3).note().getBytes(StandardCharsets.UTF_8);
        for (var bit = 0; bit < 8 * right.length; bit++) {
            var turned = right.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            var inspection = new CellInspection(INSTALLATION, generations, address -> null);
            for (var index = 0; index < 4; index++) inspection.leaf(index, leaves.get(index));
            inspection.checkpoint(stored(4, new String(turned, StandardCharsets.UTF_8)));
            assertThat(inspection.findings()).as("bit %d", bit).containsAnyOf("note-forged 4", "checkpoint-forged 4");
        }
    }

    @Test
    void everyBitOfALeafCounts() {
        for (var index = 0; index < leaves.size(); index++) {
            var right = leaves.get(index);
            for (var bit = 0; bit < 8 * Hash.LENGTH; bit += 61) {
                var turned = right.bytes();
                turned[bit / 8] ^= (byte) (1 << bit % 8);
                leaves.set(index, Hash.of(turned));
                assertThat(findings()).contains("checkpoint-forged " + (index + 1), "end-changed 6");
            }
            leaves.set(index, right);
        }
    }

    @Test
    void exchangedLeavesAreFound() {
        Collections.swap(leaves, 2, 3);
        assertThat(findings()).contains("checkpoint-forged 3", "end-changed 6");
    }

    @Test
    void anotherGenerationThanItsLeafIsFound() {
        generations.put(0L, new Generation(1, Hash.EMPTY_ROOT));
        assertThat(findings()).containsExactly("generation-changed 0");
        generations.clear();
        assertThat(findings()).containsExactly("generation-missing 0");
    }

    @Test
    void aCheckpointThatWasTakenOutIsMissedOnce() {
        for (var taken = 0; taken < checkpoints.size(); taken++) {
            var right = checkpoints.set(taken, null);
            assertThat(findings()).containsExactly("checkpoint-missing " + Math.min(taken + 2, 6));
            checkpoints.set(taken, right);
        }
    }

    @Test
    void aChainThatWasMadeAnewWithoutACheckpointIsFound() {
        var chain = CheckpointChain.NOTHING;
        checkpoints.set(2, null);
        for (var index = 0; index < 6; index++) {
            var right = checkpoints.get(index);
            if (right == null) continue;
            chain = chain.and(right.size());
            checkpoints.set(
                    index,
                    new InspectedCheckpoint(
                            right.size(), right.generation(), right.note(), right.keys(), chain.link()));
        }
        assertThat(findings()).containsExactly("checkpoint-missing 6");
    }

    @Test
    void aCheckpointBySomebodyElseIsFound() {
        var stranger = NoteKey.generate(INSTALLATION, new SecureRandom());
        var text = SignedNote.parse(checkpoints.get(2).note()).text();
        checkpoints.set(2, stored(3, SignedNote.sign(text, List.of(stranger)).toString()));
        assertThat(findings()).containsExactly("note-forged 3");
        checkpoints.set(
                2,
                new InspectedCheckpoint(
                        3,
                        2,
                        checkpoint(3, Hash.EMPTY_ROOT).note(),
                        List.of(KEY.verifier().text()),
                        checkpoints.get(2).link()));
        assertThat(findings()).containsExactly("checkpoint-forged 3");
    }
}
