package eu.mandate.visibility.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.platform.PlatformVersion;
import eu.mandate.visibility.domain.platform.PlatformVersionView;
import eu.mandate.visibility.store.JdbcPlatformVersions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions come by page, the latest first, and each is compared with the one before it. */
class PlatformReportsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID SALES = new UUID(0, 1);
    private static final UUID OFFICE = new UUID(0, 2);

    private final PlatformReports reports = new PlatformReports();

    @BeforeEach
    void keep() {
        var versions = List.of(
                version(3, Records.write(PeopleNames.ofDepartments(OFFICE))),
                version(2, null),
                version(1, Records.write(PeopleNames.ofDepartments(SALES))));
        reports.versions = new JdbcPlatformVersions() {
            @Override
            public List<PlatformVersion> before(String app, int number, int rows) {
                return versions.stream()
                        .filter(each -> each.number() < number)
                        .limit(rows)
                        .toList();
            }
        };
    }

    private static PlatformVersion version(int number, String people) {
        return new PlatformVersion("APP", number, people, new UUID(0, 9), NOW);
    }

    @Test
    void everyPageSizeTellsTheSameVersionsWithTheSameChanges() {
        var whole = reports.versions("APP", SliceRequest.first());
        assertThat(whole.next()).isNull();
        assertThat(whole.items()).extracting(PlatformVersionView::number).containsExactly(3, 2, 1);
        assertThat(whole.items().get(0).changes()).singleElement().satisfies(change -> {
            assertThat(change.added()).containsExactly(OFFICE.toString());
            assertThat(change.removed()).isEmpty();
        });
        assertThat(whole.items().get(1).changes().get(0).removed()).containsExactly(SALES.toString());
        assertThat(whole.items().get(2).changes().get(0).added()).containsExactly(SALES.toString());
        var first = reports.versions("APP", SliceRequest.of(1, null));
        var second = reports.versions("APP", SliceRequest.of(1, first.next()));
        var third = reports.versions("APP", SliceRequest.of(1, second.next()));
        assertThat(third.next()).isNull();
        assertThat(List.of(
                        first.items().get(0),
                        second.items().get(0),
                        third.items().get(0)))
                .isEqualTo(whole.items());
    }

    @Test
    void aCursorOfSomethingElseIsRefused() {
        for (var cursor : List.of("%", Cursor.of("x"), Cursor.of("99999999999"))) {
            var page = SliceRequest.of(1, cursor);
            assertThatThrownBy(() -> reports.versions("APP", page)).isInstanceOf(Refusal.class);
        }
    }
}
