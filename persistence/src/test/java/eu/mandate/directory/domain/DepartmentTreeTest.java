package eu.mandate.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.mandate.kernel.domain.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DepartmentTreeTest {
    private static final int SALES = 1;
    private static final int EAST = 2;
    private static final int SHOP = 3;
    private static final int FINANCE = 4;

    private static DepartmentTree tree() {
        var parents = new HashMap<Integer, Integer>();
        parents.put(SALES, null);
        parents.put(EAST, SALES);
        parents.put(SHOP, EAST);
        parents.put(FINANCE, null);
        return new DepartmentTree(parents);
    }

    private static DepartmentTree chain(int levels) {
        var parents = new HashMap<Integer, Integer>();
        IntStream.rangeClosed(1, levels).forEach(each -> parents.put(each, each == 1 ? null : each - 1));
        return new DepartmentTree(parents);
    }

    private static void refuses(String reason, Runnable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.reason().equals(reason), reason);
    }

    @Test
    void aDepartmentAndAllBelowItAreItsSubtree() {
        assertThat(tree().subtree(SALES)).containsExactlyInAnyOrder(SALES, EAST, SHOP);
        assertThat(tree().subtree(SHOP)).containsExactly(SHOP);
        assertThat(tree().above(SHOP)).containsExactly(EAST, SALES);
    }

    @Test
    void aDepartmentIsNotPutUnderItselfOrAnythingBelowIt() {
        refuses("department-circle", () -> tree().allowMove(SALES, SALES));
        refuses("department-circle", () -> tree().allowMove(SALES, SHOP));
    }

    @Test
    void aDepartmentIsPutAnywhereElse() {
        tree().allowMove(SALES, FINANCE);
        tree().allowMove(SHOP, SALES);
        tree().allowMove(SHOP, null);
    }

    @Test
    void aDepartmentDoesNotGoIntoItselfOrAnythingBelowIt() {
        refuses("department-merge-circle", () -> tree().allowMerge(SALES, SALES));
        refuses("department-merge-circle", () -> tree().allowMerge(SALES, SHOP));
        tree().allowMerge(SHOP, SALES);
        tree().allowMerge(EAST, FINANCE);
    }

    @Test
    void theTreeStaysWithinItsDepthHoweverItIsReached() {
        var full = chain(DepartmentTree.MOST_LEVELS);
        refuses("department-too-deep", () -> full.allowUnder(DepartmentTree.MOST_LEVELS));
        full.allowUnder(DepartmentTree.MOST_LEVELS - 1);
        var two = new HashMap<>(Map.of(101, 100));
        two.put(100, null);
        IntStream.rangeClosed(1, 29).forEach(each -> two.put(each, each == 1 ? null : each - 1));
        var tree = new DepartmentTree(two);
        refuses("department-too-deep", () -> tree.allowMove(100, 29));
        tree.allowMove(101, 29);
        tree.allowMerge(100, 29);
    }

    @Test
    void noSequenceOfAllowedMovesMakesACircle() {
        var random = new Random(7);
        var parents = new HashMap<Integer, Integer>();
        IntStream.rangeClosed(1, 40)
                .forEach(each -> parents.put(each, each == 1 ? null : random.nextInt(each - 1) + 1));
        for (var i = 0; i < 2_000; i++) {
            var department = random.nextInt(40) + 1;
            var parent = random.nextInt(41);
            try {
                new DepartmentTree(parents).allowMove(department, parent == 0 ? null : parent);
                parents.put(department, parent == 0 ? null : parent);
            } catch (Refusal refused) {
                continue;
            }
            assertThat(steps(parents, department)).isLessThanOrEqualTo(DepartmentTree.MOST_LEVELS);
        }
    }

    private static int steps(Map<Integer, Integer> parents, int department) {
        var steps = 0;
        for (Integer next = department; next != null && steps < 100; next = parents.get(next)) steps++;
        return steps;
    }
}
