package eu.mandate.visibility.domain.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was known of the range that a platform gave an application, until the next version.
 *
 * @param number from 1, without a gap
 * @param people canonical JSON of {@link eu.mandate.visibility.domain.PeopleNames}; null when it was forgotten
 * @param reportedBy who reported or forgot it, or gave the token that it was done with
 * @param reportedAt since when this was known; the same report later changes nothing
 */
public record PlatformVersion(String app, int number, String people, UUID reportedBy, Instant reportedAt) {

    /**
     * The version that a report makes.
     *
     * @param last the version before; null for none
     * @return empty where nothing else was known already
     */
    public static Optional<PlatformVersion> reported(PlatformVersion last, PlatformReport report) {
        if (last != null && report.people().equals(last.people)) return Optional.empty();
        var number = last == null ? 1 : last.number + 1;
        var since = last == null ? report.reportedAt() : later(last.reportedAt, report.reportedAt());
        return Optional.of(new PlatformVersion(report.app(), number, report.people(), report.reportedBy(), since));
    }

    /** The version that nothing is known any more; empty where nothing was known already. */
    public Optional<PlatformVersion> forgotten(UUID by, Instant at) {
        if (isForgotten()) return Optional.empty();
        return Optional.of(new PlatformVersion(app, number + 1, null, by, later(reportedAt, at)));
    }

    /** Whether nothing is known from here on. */
    public boolean isForgotten() {
        return people == null;
    }

    /** The report that was known; empty when it was forgotten. */
    public Optional<PlatformReport> report() {
        return isForgotten() ? Optional.empty() : Optional.of(new PlatformReport(app, people, reportedBy, reportedAt));
    }

    // Clocks of two servers differ; what came later is never known before what it replaced.
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
