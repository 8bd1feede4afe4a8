package eu.mandate.visibility.service;

import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.platform.PlatformLimit;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.store.JdbcPlatformRanges;
import eu.mandate.visibility.store.JdbcVisibleMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** How many people of today ranges mean. */
@ApplicationScoped
public class PeopleCounts {

    @Inject
    JdbcPlatformRanges platforms;

    @Inject
    CompiledRanges ranges;

    @Inject
    JdbcVisibleMembers members;

    /** How many a range shows. */
    public long of(CompiledRange range) {
        return members.count(range);
    }

    /** How many a platform's own range means. */
    public long of(PlatformReport report) {
        return of(ranges.of(report));
    }

    /**
     * What the range that a platform gave an application does to an authorisation.
     *
     * @param known within the report that was known then; null for now
     * @param instructed whom the authorisation alone would show
     * @param shown how many of them the platform gives, too
     * @return null where nothing is known of it
     */
    PlatformLimit limit(String app, Instant known, CompiledRange instructed, long shown) {
        return platforms
                .at(app, known)
                .map(report -> new PlatformLimit(of(report), of(instructed) - shown, report.reportedAt()))
                .orElse(null);
    }
}
