package eu.mandate.visibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RangeCompilerTest {

    private static final Map<Integer, Integer> TREE = tree(0, 1, 1, 2, 2, 3);

    /** Department n+1 stands under the number at place n; 0 for none. */
    private static Map<Integer, Integer> tree(int... parents) {
        var tree = new HashMap<Integer, Integer>();
        for (var i = 0; i < parents.length; i++) tree.put(i + 1, parents[i] == 0 ? null : parents[i]);
        return tree;
    }

    private static Organisation organisation(Map<Integer, List<Integer>> places) {
        return new Organisation(TREE, Map.of(), places, Map.of(), Map.of(7, Set.of(71, 72)));
    }

    private static Selection departments(Integer... numbers) {
        return new Selection(Set.of(numbers), Set.of(), Set.of());
    }

    private static Selection members(Integer... numbers) {
        return new Selection(Set.of(), Set.of(numbers), Set.of());
    }

    private static CompiledRange compiled(Range range, Map<Integer, List<Integer>> places) {
        return new RangeCompiler(organisation(places)).compile(range);
    }

    @Test
    void anEmptyRangeShowsNobody() {
        assertThat(compiled(Range.NOBODY, Map.of())).isEqualTo(new CompiledRange.None());
        assertThat(compiled(new Range(false, Selection.NOBODY, departments(2)), Map.of()))
                .isEqualTo(new CompiledRange.None());
    }

    @Test
    void theWholeOrganisationNeedsNoCondition() {
        assertThat(compiled(Range.everyone(), Map.of())).isEqualTo(new CompiledRange.All());
        assertThat(compiled(Range.of(departments(1)), Map.of())).isEqualTo(new CompiledRange.All());
    }

    @Test
    void aDepartmentIncludesAllBelowIt() {
        var range = compiled(Range.of(departments(2)), Map.of());
        assertThat(IntStream.rangeClosed(1, 6).filter(department -> range.shows(department, 99)))
                .containsExactly(2, 4, 5);
    }

    @Test
    void exclusionWinsOverEveryWayOfInclusion() {
        var range = new Range(true, Selection.NOBODY, departments(3));
        var explicit = new Range(false, new Selection(Set.of(2), Set.of(61), Set.of()), departments(3));
        assertThat(compiled(range, Map.of()).shows(6, 60)).isFalse();
        assertThat(compiled(explicit, Map.of(61, List.of(6))).shows(6, 61)).isFalse();
    }

    @Test
    void aMemberOfSeveralDepartmentsIsSeenByAnyOfThemUnlessOneIsExcluded() {
        var places = Map.of(31, List.of(3, 4), 32, List.of(4, 6));
        assertThat(compiled(Range.of(departments(2)), places).shows(3, 31)).isTrue();
        var range = new Range(false, departments(2), departments(3));
        assertThat(compiled(range, places).shows(4, 32)).isFalse();
        assertThat(compiled(range, places).shows(3, 31)).isFalse();
    }

    @Test
    void tagsNameThoseWhoBearThem() {
        var places = Map.of(71, List.of(6), 72, List.of(4));
        var range = compiled(new Range(false, new Selection(Set.of(), Set.of(), Set.of(7)), members(72)), places);
        assertThat(range.shows(6, 71)).isTrue();
        assertThat(range.shows(4, 72)).isFalse();
    }

    @Test
    void anUnknownDepartmentIncludesNobody() {
        assertThat(compiled(Range.of(departments(99)), Map.of())).isEqualTo(new CompiledRange.None());
    }

    @Test
    void aMergerNeverShowsMore() {
        var merged = new Organisation(TREE, Map.of(8, 9, 9, 3), Map.of(), Map.of(), Map.of());
        var compiler = new RangeCompiler(merged);
        assertThat(compiler.compile(Range.of(departments(8)))).isEqualTo(new CompiledRange.None());
        assertThat(compiler.compile(new Range(true, Selection.NOBODY, departments(8)))
                        .shows(6, 60))
                .isFalse();
    }

    @Test
    void manyVisibleDepartmentsAreTheComplementOfTheFewHidden() {
        var range = (CompiledRange.Lists) compiled(new Range(true, Selection.NOBODY, departments(6)), Map.of());
        assertThat(range.complement()).isTrue();
        assertThat(range.departments()).containsExactly(6);
    }

    @Test
    void agreesWithWalkingUpTheTreeOnRandomOrganisations() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++) {
            var sample = new RandomOrganisation(random);
            var range = sample.range();
            var compiled = new RangeCompiler(sample.organisation(range)).compile(range);
            var naive = new NaiveRange(sample.organisation(range), sample.everybody());
            for (var member : sample.everybody().entrySet()) {
                assertThat(compiled.shows(member.getValue().get(0), member.getKey()))
                        .as("seed %d, round %d, member %d of %s", seed, round, member.getKey(), range)
                        .isEqualTo(naive.shows(range, member.getKey()));
            }
        }
    }

    @Test
    void whoIsInSeveralRangesAtOnceIsInEachOfThem() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++) {
            var sample = new RandomOrganisation(random);
            var instructed = sample.range();
            var given = new Range(false, sample.range().included(), Selection.NOBODY);
            var organisation = sample.organisation(instructed, given);
            var both = new RangeCompiler(organisation).compile(instructed, given);
            var naive = new NaiveRange(organisation, sample.everybody());
            for (var member : sample.everybody().entrySet()) {
                assertThat(both.shows(member.getValue().get(0), member.getKey()))
                        .as(
                                "seed %d, round %d, member %d of %s and %s",
                                seed, round, member.getKey(), instructed, given)
                        .isEqualTo(naive.shows(instructed, member.getKey()) && naive.shows(given, member.getKey()));
            }
        }
    }

    @Test
    void aRecordAboutADepartmentNeedsTheDepartmentInBothRanges() {
        var compiler = new RangeCompiler(organisation(Map.of()));
        var both = compiler.compile(Range.of(departments(2)), Range.of(departments(4, 3)));
        assertThat(IntStream.rangeClosed(1, 6).filter(both::showsDepartment)).containsExactly(4);
    }

    @Test
    void namingMoreOrExceptingLessIsWider() {
        var base = new Range(false, departments(2), departments(4));
        assertThat(new Range(false, departments(2, 3), departments(4)).widens(base))
                .isTrue();
        assertThat(new Range(false, departments(2), Selection.NOBODY).widens(base))
                .isTrue();
        assertThat(Range.everyone().widens(base)).isTrue();
        assertThat(new Range(false, departments(2), departments(4, 5)).widens(base))
                .isFalse();
        assertThat(Range.NOBODY.widens(base)).isFalse();
        assertThat(base.widens(base)).isFalse();
        assertThat(base.widens(new Range(true, Selection.NOBODY, departments(4))))
                .isFalse();
    }

    /** A small organisation whose people, tags and mergers are drawn by chance. */
    private static final class RandomOrganisation {
        private final Random random;
        private final Map<Integer, Integer> parents = new HashMap<>();
        private final Map<Integer, Integer> merged = new HashMap<>();
        private final Map<Integer, List<Integer>> everybody = new HashMap<>();
        private final Map<Integer, Set<Integer>> tagged = new HashMap<>();

        RandomOrganisation(Random random) {
            this.random = random;
            var size = 1 + random.nextInt(25);
            for (var i = 1; i <= size; i++)
                parents.put(i, i == 1 || random.nextInt(6) == 0 ? null : 1 + random.nextInt(i - 1));
            for (var i = 1; i <= 3; i++)
                merged.put(100 + i, i == 1 ? 1 + random.nextInt(size) : 100 + random.nextInt(i - 1) + 1);
            for (var i = 1000; i < 1060; i++) everybody.put(i, places(size));
            for (var tag = 1; tag <= 3; tag++) tagged.put(tag, draw(List.copyOf(everybody.keySet()), 12));
        }

        private List<Integer> places(int size) {
            var places = new ArrayList<Integer>();
            places.add(1 + random.nextInt(size));
            while (random.nextInt(3) == 0) {
                var more = 1 + random.nextInt(size);
                if (!places.contains(more)) places.add(more);
            }
            return places;
        }

        private Set<Integer> draw(List<Integer> from, int most) {
            var drawn = new HashSet<Integer>();
            for (var left = random.nextInt(most + 1); left > 0; left--)
                drawn.add(from.get(random.nextInt(from.size())));
            return drawn;
        }

        private Selection selection(int most) {
            var departments = new ArrayList<>(parents.keySet());
            departments.addAll(List.of(101, 102, 103, 999));
            return new Selection(
                    draw(departments, most), draw(List.copyOf(everybody.keySet()), most), draw(List.of(1, 2, 3, 4), 1));
        }

        Range range() {
            return new Range(random.nextInt(5) == 0, selection(4), selection(3));
        }

        Map<Integer, List<Integer>> everybody() {
            return everybody;
        }

        /** Only what the compiler may ask for, so that it cannot lean on more. */
        Organisation organisation(Range... ranges) {
            var asked = new HashSet<Integer>();
            for (var range : ranges) {
                for (var selection : List.of(range.included(), range.excluded())) {
                    asked.addAll(selection.members());
                    selection.tags().forEach(tag -> asked.addAll(tagged.getOrDefault(tag, Set.of())));
                }
            }
            var places = everybody.entrySet().stream()
                    .filter(member -> member.getValue().size() > 1 || asked.contains(member.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Organisation(parents, merged, places, Map.of(), tagged);
        }
    }
}
