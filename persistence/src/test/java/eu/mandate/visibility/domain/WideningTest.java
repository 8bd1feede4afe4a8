package eu.mandate.visibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What takes a second person: whatever shows more than before, now or later. */
class WideningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final UUID SALES = new UUID(0, 1);
    private static final UUID SERVICE = new UUID(0, 2);
    private static final AppAuthorisation BEFORE = app(List.of("A", "B"), people(SALES), DAY.plusDays(10));

    @Test
    void morePeoplePermissionsOrTimeIsWider() {
        assertThat(widens(app(List.of("A", "B"), people(SALES, SERVICE), DAY.plusDays(10))))
                .isTrue();
        assertThat(widens(app(List.of("A", "B"), everybody(), DAY.plusDays(10))))
                .isTrue();
        assertThat(widens(app(List.of("A", "B", "C"), people(SALES), DAY.plusDays(10))))
                .isTrue();
        assertThat(widens(app(List.of("A", "B"), people(SALES), DAY.plusDays(11))))
                .isTrue();
        assertThat(widens(app(List.of("A", "B"), people(SALES), null))).isTrue();
    }

    @Test
    void lessIsNotWider() {
        assertThat(widens(app(List.of("A"), people(SALES), DAY.plusDays(10)))).isFalse();
        assertThat(widens(app(List.of("A", "B"), people(SALES), DAY.plusDays(9))))
                .isFalse();
        assertThat(widens(BEFORE.revoked())).isFalse();
        assertThat(widens(app(List.of("A", "B", "C"), PeopleChoice.of(PeopleNames.NOBODY), null)))
                .isFalse();
    }

    @Test
    void aDroppedExclusionIsWider() {
        var excluding =
                new PeopleChoice(false, false, PeopleNames.ofDepartments(SALES), PeopleNames.ofDepartments(SERVICE));
        assertThat(people(SALES).widens(excluding)).isTrue();
        assertThat(excluding.widens(people(SALES))).isFalse();
    }

    @Test
    void whatEndedCountsAsNothing() {
        assertThat(BEFORE.widens(app(List.of("A", "B"), people(SALES), DAY.minusDays(1)), DAY))
                .isTrue();
        assertThat(BEFORE.widens(BEFORE.revoked(), DAY)).isTrue();
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(app(List.of("A"), people(SALES), DAY).gives(DAY)).isTrue();
        assertThat(app(List.of("A"), people(SALES), DAY).gives(DAY.plusDays(1))).isFalse();
    }

    @Test
    void anotherAccountOfThePlatformIsWider() {
        assertThat(new AppAuthorisation("APP", "other", null, List.of("A"), people(SALES), DAY).widens(BEFORE, DAY))
                .isTrue();
    }

    @Test
    void aReaderIsLetSeeMoreByReachCollectionsOrTime() {
        var own = reader(Reach.OWN, DAY, "x");
        assertThat(reader(Reach.TEAM, DAY).widens(own, DAY)).isTrue();
        assertThat(reader(Reach.OWN, null, "x").widens(own, DAY)).isTrue();
        assertThat(reader(Reach.NONE, null).widens(own, DAY)).isFalse();
        assertThat(reader(Reach.COLLECTIONS, DAY, "x", "y").widens(reader(Reach.COLLECTIONS, DAY, "x"), DAY))
                .isTrue();
        assertThat(reader(Reach.COLLECTIONS, DAY, "x").widens(reader(Reach.COLLECTIONS, DAY, "x", "y"), DAY))
                .isFalse();
        assertThat(reader(Reach.COLLECTIONS, DAY, "x").widens(reader(Reach.ALL, DAY), DAY))
                .isFalse();
        assertThat(own.widens(own.ended(), DAY)).isTrue();
    }

    private static boolean widens(AppAuthorisation after) {
        return after.widens(BEFORE, DAY);
    }

    private static AppAuthorisation app(List<String> permissions, PeopleChoice people, LocalDate until) {
        return new AppAuthorisation("APP", "account", null, permissions, people, until);
    }

    private static PeopleChoice people(UUID... departments) {
        return PeopleChoice.of(PeopleNames.ofDepartments(departments));
    }

    private static PeopleChoice everybody() {
        return new PeopleChoice(true, true, PeopleNames.NOBODY, PeopleNames.NOBODY);
    }

    private static ReaderScope reader(Reach reach, LocalDate until, String... collections) {
        return new ReaderScope("SCOPE", ReaderKind.MEMBER, SALES, reach, List.of(collections), until);
    }
}
