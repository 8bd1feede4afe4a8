package eu.mandate.visibility.domain.platform;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.instruction.domain.PayloadChange;
import eu.mandate.visibility.domain.PeopleNames;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When what is known of a platform's own range becomes another version, and how that is told. */
class PlatformVersionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID CONNECTOR = new UUID(0, 1);
    private static final UUID ADMIN = new UUID(0, 2);
    private static final UUID SALES = new UUID(1, 1);
    private static final UUID OFFICE = new UUID(1, 2);
    private static final PlatformVersion FIRST = new PlatformVersion("APP", 1, "sales", CONNECTOR, NOW);

    private static PlatformReport report(String people, Instant at) {
        return new PlatformReport("APP", people, ADMIN, at);
    }

    @Test
    void theFirstReportIsTheFirstVersion() {
        assertThat(PlatformVersion.reported(null, report("sales", NOW)))
                .contains(new PlatformVersion("APP", 1, "sales", ADMIN, NOW));
    }

    @Test
    void theSameReportTwiceIsOneVersionAndAnotherOneIsTheNext() {
        var later = NOW.plusSeconds(60);
        assertThat(PlatformVersion.reported(FIRST, report("sales", later))).isEmpty();
        assertThat(PlatformVersion.reported(FIRST, report("office", later)))
                .contains(new PlatformVersion("APP", 2, "office", ADMIN, later));
    }

    @Test
    void forgettingIsAVersionAndTheSameReportAfterItAnotherOne() {
        var forgotten = FIRST.forgotten(ADMIN, NOW.plusSeconds(1)).orElseThrow();
        assertThat(forgotten).isEqualTo(new PlatformVersion("APP", 2, null, ADMIN, NOW.plusSeconds(1)));
        assertThat(forgotten.report()).isEmpty();
        assertThat(forgotten.forgotten(ADMIN, NOW.plusSeconds(2))).isEmpty();
        assertThat(PlatformVersion.reported(forgotten, report("sales", NOW.plusSeconds(3))))
                .contains(new PlatformVersion("APP", 3, "sales", ADMIN, NOW.plusSeconds(3)));
    }

    @Test
    void noVersionIsKnownBeforeTheOneItReplacesWhateverTheClockOfItsServerSays() {
        var earlier = NOW.minusSeconds(5);
        assertThat(PlatformVersion.reported(FIRST, report("office", earlier)))
                .map(PlatformVersion::reportedAt)
                .contains(NOW);
        assertThat(FIRST.forgotten(ADMIN, earlier))
                .map(PlatformVersion::reportedAt)
                .contains(NOW);
    }

    @Test
    void aVersionTellsHowManyItNamesAndWhomItAddsAndRemovesById() {
        var before = new PeopleNames(List.of(SALES), List.of(ADMIN), List.of());
        var after = new PeopleNames(List.of(OFFICE), List.of(ADMIN), List.of(CONNECTOR));
        var view = PlatformVersionView.of(FIRST, before, after);
        assertThat(List.of(view.departments(), view.members(), view.tags())).containsExactly(1, 1, 1);
        assertThat(view.forgotten()).isFalse();
        assertThat(view.changes())
                .containsExactly(
                        new PayloadChange("/departments", List.of(OFFICE.toString()), List.of(SALES.toString())),
                        new PayloadChange("/tags", List.of(CONNECTOR.toString()), List.of()));
    }

    @Test
    void forgettingRemovesEverybodyWhoWasNamed() {
        var forgotten = FIRST.forgotten(ADMIN, NOW).orElseThrow();
        var view = PlatformVersionView.of(forgotten, PeopleNames.ofDepartments(SALES), PeopleNames.NOBODY);
        assertThat(view.forgotten()).isTrue();
        assertThat(view.departments()).isZero();
        assertThat(view.changes())
                .containsExactly(new PayloadChange("/departments", List.of(), List.of(SALES.toString())));
    }
}
