package eu.mandate.visibility.service.platform;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.platform.PlatformRangeView;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.domain.platform.PlatformVersion;
import eu.mandate.visibility.domain.platform.PlatformVersionView;
import eu.mandate.visibility.domain.view.NamedPeople;
import eu.mandate.visibility.service.DirectoryNames;
import eu.mandate.visibility.service.NameLookup;
import eu.mandate.visibility.service.PeopleCounts;
import eu.mandate.visibility.store.JdbcPlatformRanges;
import eu.mandate.visibility.store.JdbcPlatformVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What connectors reported, judged by the directory and told with its names. */
@ApplicationScoped
public class PlatformReports {

    @Inject
    JdbcPlatformRanges store;

    @Inject
    JdbcPlatformVersions versions;

    @Inject
    NameLookup lookup;

    @Inject
    DirectoryNames names;

    @Inject
    PeopleCounts counts;

    /** The last report about an application, or the one that was known at a moment; null for now. */
    Optional<PlatformRangeView> find(String app, Instant known) {
        return store.at(app, known).map(this::view);
    }

    /** One page of what was known of an application, the latest first, each with how it differs from the one before. */
    Slice<PlatformVersionView> versions(String app, SliceRequest page) {
        var before = page.fromStart() ? Integer.MAX_VALUE : Cursor.number(page.cursor());
        var rows = versions.before(app, before, page.limit() + 1);
        var named = rows.stream().map(PlatformReports::named).toList();
        // One version more than the page shows is what its last one is compared with.
        var views = IntStream.range(0, rows.size())
                .mapToObj(index -> PlatformVersionView.of(
                        rows.get(index),
                        index + 1 < rows.size() ? named.get(index + 1) : PeopleNames.NOBODY,
                        named.get(index)))
                .toList();
        return Slice.of(views, page.limit(), last -> Cursor.of(Integer.toString(last.number())));
    }

    private static PeopleNames named(PlatformVersion version) {
        return version.isForgotten() ? PeopleNames.NOBODY : Records.read(version.people(), PeopleNames.class);
    }

    private PlatformRangeView view(PlatformReport report) {
        var people = Records.read(report.people(), PeopleNames.class);
        return new PlatformRangeView(
                report.app(),
                NamedPeople.of(people, names.of(PeopleChoice.of(people))),
                counts.of(report),
                report.reportedBy(),
                report.reportedAt());
    }

    /** Keeps a report. The same people in another order are the same report. */
    void put(String app, PeopleNames people, UUID by, Instant now) {
        // What ended or left is harmless, because it means nobody.
        NameLookup.refuse(lookup.of(PeopleChoice.of(people)).faults("", people, false));
        store.put(new PlatformReport(app, Records.write(ordered(people)), by, now));
    }

    /** Forgets it; false when there is none. */
    boolean remove(String app, UUID by, Instant now) {
        return store.remove(app, by, now);
    }

    private static PeopleNames ordered(PeopleNames people) {
        return new PeopleNames(ordered(people.departments()), ordered(people.members()), ordered(people.tags()));
    }

    private static List<UUID> ordered(List<UUID> ids) {
        return ids.stream().sorted().distinct().toList();
    }
}
