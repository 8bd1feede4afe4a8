package eu.mandate.visibility.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.KnownNames;
import eu.mandate.visibility.domain.KnownNames.Known;
import eu.mandate.visibility.domain.Organisation;
import eu.mandate.visibility.domain.OrganisationVersion;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.store.JdbcOrganisation;
import eu.mandate.visibility.store.JdbcPlatformRanges;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an instruction shows at an earlier moment is within what was known of the platform's own range then, and not today. */
class RangesInTimeTest {
    private static final UUID USER = new UUID(0, 1);
    private static final UUID SALES = new UUID(1, 2);
    private static final UUID OFFICE = new UUID(1, 3);
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    private static final String BOTH = Records.write(new AppAuthorisation(
            "APP", "ww", null, List.of(), PeopleChoice.of(PeopleNames.ofDepartments(SALES, OFFICE)), null));

    private final CompiledRanges ranges = new CompiledRanges();
    private final TreeMap<Instant, PeopleNames> reports = new TreeMap<>();
    private int compilations;

    @BeforeEach
    void set() {
        ranges.organisation = new Places();
        ranges.tenant = new TenantContext() {
            @Override
            public TenantId require() {
                return new TenantId(7);
            }
        };
        ranges.names = new NameLookup() {
            @Override
            public KnownNames of(PeopleChoice choice) {
                return new KnownNames(
                        Map.of(SALES, new Known(2, true), OFFICE, new Known(3, true)), Map.of(), Map.of());
            }
        };
        ranges.platforms = new JdbcPlatformRanges() {
            @Override
            public Optional<PlatformReport> find(String app) {
                return Optional.ofNullable(reports.lastEntry()).map(last -> report(last.getValue()));
            }

            @Override
            public Optional<PlatformReport> at(String app, Instant moment) {
                return Optional.ofNullable(reports.floorEntry(moment)).map(known -> report(known.getValue()));
            }
        };
    }

    private static PlatformReport report(PeopleNames people) {
        return new PlatformReport("APP", Records.write(people), USER, MONDAY);
    }

    @Test
    void anEarlierMomentIsShownWithinTheReportOfThenAndNowWithinThatOfNow() {
        reports.put(MONDAY, PeopleNames.ofDepartments(SALES));
        reports.put(TUESDAY, PeopleNames.ofDepartments(OFFICE));
        for (var twice = 0; twice < 2; twice++) {
            assertThat(at(MONDAY).shows(2, 99)).isTrue();
            assertThat(at(MONDAY).shows(3, 99)).isFalse();
            assertThat(at(TUESDAY).shows(2, 99)).isFalse();
            assertThat(at(TUESDAY).shows(3, 99)).isTrue();
            assertThat(at(null).shows(2, 99)).isFalse();
            assertThat(at(null).shows(3, 99)).isTrue();
        }
    }

    @Test
    void whereNothingWasKnownWhatWasInstructedHeldAlone() {
        reports.put(TUESDAY, PeopleNames.NOBODY);
        assertThat(at(null)).isEqualTo(new CompiledRange.None());
        assertThat(at(MONDAY).shows(2, 99)).isTrue();
        assertThat(at(MONDAY).shows(3, 99)).isTrue();
        assertThat(ranges.of(BOTH, "APP", MONDAY).instructed()).isNull();
    }

    @Test
    void eachReportIsCompiledOnceWhateverTheMomentItIsAskedFor() {
        reports.put(MONDAY, PeopleNames.ofDepartments(SALES));
        at(MONDAY);
        var once = compilations;
        at(MONDAY.plusSeconds(1));
        at(TUESDAY);
        assertThat(compilations).isEqualTo(once);
    }

    private CompiledRange at(Instant moment) {
        return ranges.of(BOTH, "APP", moment).range();
    }

    /** Departments 1 to 3; 2 and 3 under 1. */
    private final class Places extends JdbcOrganisation {
        @Override
        public OrganisationVersion version() {
            return new OrganisationVersion(1, 1, 1, reports.toString());
        }

        @Override
        public Organisation read(Range... read) {
            compilations++;
            var parents = new HashMap<Integer, Integer>();
            parents.put(1, null);
            parents.put(2, 1);
            parents.put(3, 1);
            return new Organisation(parents, Map.of(), Map.of(), Map.of(), Map.of());
        }
    }
}
