package eu.mandate.instruction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two versions of a setting, place by place. */
class PayloadChangesTest {

    private static Map<String, Object> scope(List<String> departments, List<String> excluded, String until) {
        var members = new TreeMap<String, Object>(Map.of(
                "permissions",
                List.of("NAME", "PHONE"),
                "people",
                Map.of(
                        "everybody", false,
                        "included", Map.of("departments", departments),
                        "excluded", Map.of("members", excluded))));
        if (until != null) members.put("validUntil", until);
        return members;
    }

    @Test
    void eachPlaceThatDiffersIsNamedByItsPointerWithWhatCameAndWhatWent() {
        var before = scope(List.of("a", "b"), List.of(), "2026-12-31");
        var after = scope(List.of("b", "c"), List.of("m"), null);
        assertThat(PayloadChanges.between(before, after))
                .containsExactly(
                        new PayloadChange("/people/excluded/members", List.of("m"), List.of()),
                        new PayloadChange("/people/included/departments", List.of("c"), List.of("a")),
                        new PayloadChange("/validUntil", List.of(), List.of("2026-12-31")));
    }

    @Test
    void theOtherWayRoundWhatCameIsWhatWent() {
        var before = scope(List.of("a", "b"), List.of(), "2026-12-31");
        var after = scope(List.of("b", "c"), List.of("m"), "2027-01-31");
        assertThat(PayloadChanges.between(after, before))
                .containsExactlyElementsOf(PayloadChanges.between(before, after).stream()
                        .map(change -> new PayloadChange(change.pointer(), change.removed(), change.added()))
                        .toList());
    }

    @Test
    void ofTheFirstVersionEverythingIsAddedAndOfNoneEverythingRemoved() {
        var only = scope(List.of("a"), List.of(), null);
        var first = PayloadChanges.between(Map.of(), only);
        assertThat(first)
                .containsExactly(
                        new PayloadChange("/people/everybody", List.of("false"), List.of()),
                        new PayloadChange("/people/included/departments", List.of("a"), List.of()),
                        new PayloadChange("/permissions", List.of("NAME", "PHONE"), List.of()));
        assertThat(PayloadChanges.between(only, Map.of()))
                .allMatch(change -> change.added().isEmpty())
                .hasSameSizeAs(first);
    }

    @Test
    void equalVersionsAndAnotherOrderOfAListAreNoChange() {
        var one = scope(List.of("a", "b"), List.of("m"), "2026-12-31");
        assertThat(PayloadChanges.between(one, one)).isEmpty();
        assertThat(PayloadChanges.between(one, scope(List.of("b", "a"), List.of("m"), "2026-12-31")))
                .isEmpty();
        assertThat(PayloadChanges.between(Map.of(), Map.of())).isEmpty();
    }

    @Test
    void aValueThatStandsTwiceIsCounted() {
        assertThat(PayloadChanges.between(Map.of("list", List.of("a", "a")), Map.of("list", List.of("a"))))
                .containsExactly(new PayloadChange("/list", List.of(), List.of("a")));
    }

    @Test
    void namesAreEscapedInPointersAndAValueThatBecameARecordIsToldAtBothPlaces() {
        assertThat(PayloadChanges.between(Map.of("a/b~c", "x"), Map.of("a/b~c", Map.of("d", "x"))))
                .containsExactly(
                        new PayloadChange("/a~1b~0c", List.of(), List.of("x")),
                        new PayloadChange("/a~1b~0c/d", List.of("x"), List.of()));
    }

    @Test
    void absentMembersAreNothing() {
        assertThat(PayloadChanges.between(Collections.singletonMap("a", null), Map.of("b", List.of())))
                .isEmpty();
    }

    @Test
    void theLargestScopeIsComparedInOnePass() {
        var many = IntStream.range(0, 200_000).mapToObj(Integer::toString).toList();
        assertThat(PayloadChanges.between(Map.of("list", many), Map.of("list", many.subList(1, many.size()))))
                .containsExactly(new PayloadChange("/list", List.of(), List.of("0")));
    }
}
