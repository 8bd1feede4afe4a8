package eu.mandate.dataplane.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.report.SmallGroups.Counted;
import eu.mandate.dataplane.domain.view.RecordFigures;
import eu.mandate.dataplane.domain.view.RecordFigures.Group;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static Counted group(String key, int records, int people) {
        return group(key, records, people, key);
    }

    private static Counted group(String key, int records, int people, String names) {
        Set<String> some = IntStream.range(0, Math.min(people, SmallGroups.NAMED))
                .mapToObj(number -> names + number)
                .collect(Collectors.toSet());
        return new Counted(key, records, people, some);
    }

    private static RecordFigures figures(Counted... groups) {
        return SmallGroups.of("state", List.of(groups), 5, false);
    }

    @Test
    void groupsOfEnoughPeopleAreToldTheLargestFirstWithTheirTotal() {
        var told = figures(group("a", 10, 6), group("b", 20, 5));
        assertThat(told.groups()).containsExactly(new Group("b", 20), new Group("a", 10));
        assertThat(told.total()).isEqualTo(30);
        assertThat(told.suppressed()).isZero();
    }

    @Test
    void aSingleSmallGroupTakesTheSmallestOtherWithIt() {
        var told = figures(group("a", 100, 50), group("b", 30, 20), group("c", 3, 2));
        assertThat(told.groups()).containsExactly(new Group("a", 100));
        assertThat(told.suppressed()).isEqualTo(2);
        assertThat(told.total()).as("the missing two are 22 people").isEqualTo(133);
    }

    @Test
    void manyRecordsOfFewPeopleAreASmallGroup() {
        assertThat(figures(group("a", 1_000, 1), group("b", 30, 20), group("c", 40, 30))
                        .groups())
                .containsExactly(new Group("c", 40));
    }

    @Test
    void whereNothingIsLeftToTakeAwayTheTotalGoes() {
        var told = figures(group("a", 3, 2));
        assertThat(told.groups()).isEmpty();
        assertThat(told.total()).isNull();
    }

    @Test
    void onePersonInManyGroupsIsOnePerson() {
        var months = IntStream.range(0, 12)
                .mapToObj(month -> group("2026-" + month, 4, 1, "same"))
                .toArray(Counted[]::new);
        assertThat(figures(months).total()).isNull();
    }

    @Test
    void smallGroupsThatAreTogetherLargeEnoughKeepTheTotal() {
        var told = figures(group("a", 9, 9), group("b", 3, 3), group("c", 4, 4));
        assertThat(told.groups()).containsExactly(new Group("a", 9));
        assertThat(told.total()).isEqualTo(16);
    }

    @Test
    void monthsKeepTheirOrder() {
        var told = SmallGroups.of("month", List.of(group("2026-01", 5, 5), group("2026-02", 9, 9)), 5, true);
        assertThat(told.groups()).extracting(Group::key).containsExactly("2026-01", "2026-02");
    }
}
