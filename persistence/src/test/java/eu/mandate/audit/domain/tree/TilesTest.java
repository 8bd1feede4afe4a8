package eu.mandate.audit.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TilesTest {

    private static final int SIZE = 70_000;

    private final Map<TileAddress, List<Hash>> kept = new HashMap<>();
    private final List<TileAddress> asked = new ArrayList<>();
    private final ListedLeaves leaves = ListedLeaves.of(SIZE);
    private final CompactRange tree = new CompactRange();

    @Test
    void aTreeOf70000IsCutAsTheSpecificationSays() {
        assertThat(new TileAddress(0, 272).width(SIZE)).isEqualTo(256);
        assertThat(new TileAddress(0, 273).width(SIZE)).isEqualTo(112);
        assertThat(new TileAddress(1, 0).width(SIZE)).isEqualTo(256);
        assertThat(new TileAddress(1, 1).width(SIZE)).isEqualTo(17);
        assertThat(new TileAddress(2, 0).width(SIZE)).isEqualTo(1);
        assertThat(new TileAddress(0, 274).width(SIZE)).isZero();
        assertThat(new TileAddress(1, 0).width(256)).isEqualTo(1);
    }

    @Test
    void addressesAreWrittenInGroupsOfThreeDigits() {
        assertThat(new TileAddress(0, 1_234_067).path(256)).isEqualTo("0/x001/x234/067");
        assertThat(new TileAddress(3, 5).path(256)).isEqualTo("3/005");
        assertThat(new TileAddress(0, 273).path(112)).isEqualTo("0/273.p/112");
        assertThatIllegalArgumentException().isThrownBy(() -> new TileAddress(8, 0));
    }

    @Test
    void growthInBatchesOfAnySizeFillsTheSameTiles() {
        for (var step : List.of(1, 255, 256, 257, 69_231)) {
            grow(step);
        }
        assertThat(tree.size()).isEqualTo(SIZE);
        assertThat(kept.keySet().stream().filter(tile -> tile.level() == 0)).hasSize(274);
        kept.forEach((address, hashes) -> {
            assertThat(hashes).hasSize(address.width(SIZE));
            var height = TileAddress.HEIGHT * address.level();
            assertThat(hashes.get(0)).isEqualTo(leaves.hash(height, address.index() * 256));
            assertThat(hashes.get(hashes.size() - 1))
                    .isEqualTo(leaves.hash(height, address.index() * 256 + hashes.size() - 1));
        });
    }

    private void grow(int step) {
        var growth = new TileGrowth();
        var from = (int) tree.size();
        leaves.leaves().subList(from, from + step).forEach(leaf -> tree.append(leaf, growth));
        for (var part : growth.parts()) {
            var hashes = kept.computeIfAbsent(part.address(), address -> new ArrayList<>());
            assertThat(part.offset()).isEqualTo(hashes.size());
            hashes.addAll(part.hashes());
            assertThat(part.completes()).isEqualTo(hashes.size() == TileAddress.WIDTH);
        }
    }

    @Test
    void proofsFromTilesAreThoseFromLeavesAndReadFewTiles() {
        grow(SIZE);
        var root = CompactRange.of(SIZE, tiled(SIZE)).root();
        assertThat(root).isEqualTo(tree.root());
        for (var index : List.of(0, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999)) {
            asked.clear();
            assertThat(InclusionProof.of(tiled(SIZE), index, SIZE)).isEqualTo(InclusionProof.of(leaves, index, SIZE));
            assertThat(asked).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(6);
        }
        for (var from : List.of(1, 256, 300, 65_536, 69_999)) {
            assertThat(ConsistencyProof.of(tiled(SIZE), from, SIZE)).isEqualTo(ConsistencyProof.of(leaves, from, SIZE));
        }
    }

    @Test
    void anOlderSizeNeedsNothingThatCameLater() {
        grow(600);
        var older = ListedLeaves.of(520);
        assertThat(InclusionProof.of(tiled(520), 300, 520)).isEqualTo(InclusionProof.of(older, 300, 520));
        assertThatIllegalArgumentException().isThrownBy(() -> tiled(520).hash(0, 520));
        assertThatIllegalArgumentException().isThrownBy(() -> tiled(520).hash(8, 2));
    }

    private TiledHashes tiled(long size) {
        return new TiledHashes(
                (address, width) -> {
                    asked.add(address);
                    return new Tile(address, kept.get(address).subList(0, width));
                },
                size);
    }

    @Test
    void aTileKeepsItsHashesAsBytes() {
        var tile = new Tile(new TileAddress(0, 0), leaves.first(256));
        assertThat(tile.full()).isTrue();
        assertThat(tile.bytes()).hasSize(8192);
        assertThat(Tile.of(tile.address(), tile.bytes())).isEqualTo(tile);
        assertThatIllegalArgumentException().isThrownBy(() -> new Tile(tile.address(), leaves.first(257)));
    }
}
