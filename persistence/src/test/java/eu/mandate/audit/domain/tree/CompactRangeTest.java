package eu.mandate.audit.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompactRangeTest {

    private static final List<String> CLASSIC_ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theClassicLeavesHaveTheClassicRoots() {
        var tree = new CompactRange();
        assertThat(tree.root()).isEqualTo(Hash.EMPTY_ROOT);
        for (var size = 1; size <= CLASSIC_ROOTS.size(); size++) {
            tree.append(ListedLeaves.CLASSIC.leaves().get(size - 1));
            assertThat(tree.root().hex()).isEqualTo(CLASSIC_ROOTS.get(size - 1));
        }
    }

    @Test
    void theRootOfEverySizeIsThatOfTheSpecificationHoweverTheTreeWasMade() {
        var leaves = ListedLeaves.of(130);
        var grown = new CompactRange();
        for (var size = 0; size <= 130; size++) {
            var root = Specification.mth(leaves.first(size));
            assertThat(grown.root()).isEqualTo(root);
            assertThat(CompactRange.of(size, leaves).root()).isEqualTo(root);
            assertThat(CompactRange.of(size, grown.peakBytes()).root()).isEqualTo(root);
            if (size < 130) {
                grown.append(leaves.leaves().get(size));
            }
        }
    }

    @Test
    void aTreeThatWasKeptGrowsOnAsIfNothingHadHappened() {
        var leaves = ListedLeaves.of(40);
        for (var cut = 0; cut <= 40; cut++) {
            var kept = CompactRange.of(cut, CompactRange.of(cut, leaves).peakBytes());
            leaves.leaves().subList(cut, 40).forEach(kept::append);
            assertThat(kept.size()).isEqualTo(40);
            assertThat(kept.root()).isEqualTo(Specification.mth(leaves.leaves()));
        }
    }

    @Test
    void peaksThatDoNotBelongToTheSizeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(3, List.of(Hash.EMPTY_ROOT)));
        assertThatIllegalArgumentException().isThrownBy(() -> CompactRange.of(1, new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(-1, List.of()));
    }
}
