package eu.mandate.audit.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final String SIBLING = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
    private static final String FOURTH = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
    private static final String RIGHT = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
    private static final String LEFT = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
    private static final String SECOND = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
    private static final String UPPER = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
    private static final String FIFTH_AND_SIXTH = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

    @Test
    void theClassicProofsOfInclusionAreMade() {
        assertThat(inclusion(0, 1)).isEmpty();
        assertThat(inclusion(0, 8)).containsExactly(SECOND, SIBLING, UPPER);
        assertThat(inclusion(5, 8)).containsExactly(FOURTH, RIGHT, LEFT);
        assertThat(inclusion(1, 5))
                .containsExactly("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d", SIBLING, FOURTH);
    }

    @Test
    void theClassicProofsOfConsistencyAreMade() {
        assertThat(consistency(1, 1)).isEmpty();
        assertThat(consistency(1, 8)).containsExactly(SECOND, SIBLING, UPPER);
        assertThat(consistency(6, 8)).containsExactly(FIFTH_AND_SIXTH, RIGHT, LEFT);
        assertThat(consistency(2, 5)).containsExactly(SIBLING, FOURTH);
        assertThat(consistency(6, 7))
                .containsExactly(
                        FIFTH_AND_SIXTH, "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f", LEFT);
    }

    @Test
    void everyProofUpToSize130IsThatOfTheSpecification() {
        var leaves = ListedLeaves.of(130);
        for (var size = 1; size <= 130; size++) {
            for (var index = 0; index < size; index++) {
                assertThat(InclusionProof.of(leaves, index, size).path())
                        .isEqualTo(Specification.path(index, leaves.first(size)));
                assertThat(ConsistencyProof.of(leaves, index + 1, size).path())
                        .isEqualTo(Specification.proof(index + 1, leaves.first(size)));
            }
        }
    }

    @Test
    void proofsOfWhatIsNotThereAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(ListedLeaves.CLASSIC, 8, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(ListedLeaves.CLASSIC, -1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(ListedLeaves.CLASSIC, 0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(ListedLeaves.CLASSIC, 0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(ListedLeaves.CLASSIC, 8, 7));
    }

    private static List<String> inclusion(long index, long size) {
        return InclusionProof.of(ListedLeaves.CLASSIC, index, size).path().stream()
                .map(Hash::hex)
                .toList();
    }

    private static List<String> consistency(long from, long to) {
        return ConsistencyProof.of(ListedLeaves.CLASSIC, from, to).path().stream()
                .map(Hash::hex)
                .toList();
    }
}
