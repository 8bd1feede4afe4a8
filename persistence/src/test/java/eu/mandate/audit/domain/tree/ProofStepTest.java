package eu.mandate.audit.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofStepTest {
    @Test
    void everyLeafOfEverySmallTreeClimbsToTheRootAndLevelsRise() {
        for (var size = 1; size <= 40; size++) {
            var leaves = IntStream.range(0, size)
                    .mapToObj(each -> Hash.leaf(("leaf " + each).getBytes(StandardCharsets.UTF_8)))
                    .toList();
            for (var index = 0; index < size; index++) climb(leaves, index);
        }
    }

    private static void climb(List<Hash> leaves, int index) {
        var range = new CompactRange();
        leaves.forEach(range::append);
        var proof = InclusionProof.of(new ListedLeaves(leaves), index, leaves.size());
        var steps = ProofStep.climb(leaves.get(index), proof);
        assertThat(steps).extracting(ProofStep::sibling).isEqualTo(proof.path());
        assertThat(steps).extracting(ProofStep::level).isSorted().doesNotHaveDuplicates();
        var root = steps.isEmpty()
                ? leaves.get(index)
                : steps.get(steps.size() - 1).node();
        assertThat(root).isEqualTo(range.root());
    }
}
