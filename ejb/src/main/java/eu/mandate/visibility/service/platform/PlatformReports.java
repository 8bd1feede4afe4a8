package eu.mandate.visibility.service.platform;

import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.platform.PlatformRangeView;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.domain.view.NamedPeople;
import eu.mandate.visibility.service.DirectoryNames;
import eu.mandate.visibility.service.NameLookup;
import eu.mandate.visibility.service.PeopleCounts;
import eu.mandate.visibility.store.JdbcPlatformRanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What connectors reported, judged by the directory and told with its names. */
@ApplicationScoped
public class PlatformReports {

    @Inject
    JdbcPlatformRanges store;

    @Inject
    NameLookup lookup;

    @Inject
    DirectoryNames names;

    @Inject
    PeopleCounts counts;

    /** The last report about an application. */
    Optional<PlatformRangeView> find(String app) {
        return store.find(app).map(this::view);
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
    boolean remove(String app) {
        return store.remove(app);
    }

    private static PeopleNames ordered(PeopleNames people) {
        return new PeopleNames(ordered(people.departments()), ordered(people.members()), ordered(people.tags()));
    }

    private static List<UUID> ordered(List<UUID> ids) {
        return ids.stream().sorted().distinct().toList();
    }
}
