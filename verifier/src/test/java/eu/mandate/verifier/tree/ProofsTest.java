package eu.mandate.verifier.tree;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.verifier.tree.Proofs.Head;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int LARGEST = 130;
    private static final List<byte[]> LEAVES = IntStream.range(0, LARGEST)
            .mapToObj(index -> Specification.leaf((byte) index))
            .toList();
    private static final List<Head> HEADS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(size -> new Head(size, Specification.mth(LEAVES.subList(0, size))))
            .toList();
    private static final byte[] STRANGER = Specification.leaf((byte) 1, (byte) 2, (byte) 3);

    @Test
    void theClassicLeavesHaveTheClassicRoot() {
        var tree = new GrowingTree(new Sha256());
        Stream.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
                .map(hex -> Specification.leaf(HexFormat.of().parseHex(hex)))
                .forEach(tree::append);
        assertThat(HexFormat.of().formatHex(tree.root()))
                .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    @Test
    void aGrowingTreeHasTheRootOfTheSpecificationAtEverySize() {
        var tree = new GrowingTree(new Sha256());
        for (var size = 0; size <= LARGEST; size++) {
            assertThat(tree.root()).isEqualTo(HEADS.get(size).root());
            assertThat(tree.copy().root()).isEqualTo(HEADS.get(size).root());
            if (size < LARGEST) {
                var copy = tree.copy();
                copy.append(STRANGER);
                tree.append(LEAVES.get(size));
                assertThat(copy.root()).isNotEqualTo(tree.root());
            }
        }
    }

    @Test
    void everyProofOfInclusionIsAcceptedAndEveryOtherRefused() {
        for (var size = 1; size <= LARGEST; size++) {
            for (var index = 0; index < size; index++) {
                var path = Specification.path(index, LEAVES.subList(0, size));
                var leaf = LEAVES.get(index);
                assertThat(Proofs.included(leaf, index, path, HEADS.get(size))).isTrue();
                for (var other : mutations(path)) {
                    assertThat(Proofs.included(leaf, index, other, HEADS.get(size)))
                            .isFalse();
                }
                assertThat(Proofs.included(STRANGER, index, path, HEADS.get(size)))
                        .isFalse();
                assertThat(Proofs.included(leaf, index + 1, path, HEADS.get(size)))
                        .isFalse();
                assertThat(Proofs.included(leaf, index - 1, path, HEADS.get(size)))
                        .isFalse();
                assertThat(Proofs.included(leaf, index ^ 2, path, HEADS.get(size)))
                        .isFalse();
                assertThat(Proofs.included(leaf, index, path, new Head(size, STRANGER)))
                        .isFalse();
            }
        }
    }

    @Test
    void everyProofOfConsistencyIsAcceptedAndEveryOtherRefused() {
        for (var to = 1; to <= LARGEST; to++) {
            for (var from = 1; from <= to; from++) {
                var path = Specification.proof(from, LEAVES.subList(0, to), true);
                var older = HEADS.get(from);
                var newer = HEADS.get(to);
                assertThat(Proofs.consistent(older, path, newer)).isTrue();
                for (var other : mutations(path)) {
                    assertThat(Proofs.consistent(older, other, newer)).isFalse();
                }
                assertThat(Proofs.consistent(new Head(from, STRANGER), path, newer))
                        .isFalse();
                assertThat(Proofs.consistent(older, path, new Head(to, STRANGER)))
                        .isFalse();
                assertThat(Proofs.consistent(new Head(from - 1, older.root()), path, newer))
                        .isFalse();
                assertThat(Proofs.consistent(new Head(from + 1, older.root()), path, newer))
                        .isFalse();
                if (from < to) {
                    assertThat(Proofs.consistent(newer, path, older)).isFalse();
                    assertThat(Proofs.consistent(older, List.of(), newer)).isFalse();
                }
            }
        }
    }

    @Test
    void nothingIsInTheEmptyTree() {
        assertThat(Proofs.included(STRANGER, 0, List.of(), HEADS.get(0))).isFalse();
        assertThat(Proofs.included(STRANGER, -1, List.of(), HEADS.get(1))).isFalse();
        assertThat(Proofs.included(HEADS.get(1).root(), 0, List.of(), HEADS.get(1)))
                .isTrue();
        assertThat(Proofs.consistent(HEADS.get(0), List.of(), HEADS.get(0))).isTrue();
        assertThat(Proofs.consistent(HEADS.get(0), List.of(), HEADS.get(5))).isFalse();
    }

    /** One bit turned in every element, every element missing, doubled and moved, something before and behind. */
    private static List<List<byte[]>> mutations(List<byte[]> path) {
        var mutations = new ArrayList<List<byte[]>>();
        for (var at = 0; at < path.size(); at++) {
            var turned = new ArrayList<>(path);
            turned.set(at, path.get(at).clone());
            turned.get(at)[at % 32] ^= 4;
            mutations.add(turned);
            var missing = new ArrayList<>(path);
            missing.remove(at);
            mutations.add(missing);
            var doubled = new ArrayList<>(path);
            doubled.add(at, path.get(at));
            mutations.add(doubled);
        }
        var before = new ArrayList<>(path);
        before.add(0, STRANGER);
        mutations.add(before);
        var behind = new ArrayList<>(path);
        behind.add(STRANGER);
        mutations.add(behind);
        return mutations;
    }
}
