package eu.mandate.catalogue.domain.published;

import eu.mandate.catalogue.domain.ProfileChangeReason;
import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.profile.SourceDocument;
import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version in the archive.
 *
 * @param contentHash SHA-256 of the canonical JSON, 64 hexadecimal digits
 * @param dated the date that the published text itself carries, or null
 * @param effectiveFrom null until somebody said when it holds
 * @param until when it ceased to hold, or null
 * @param changes number of changes against the version before
 */
public record PolicyVersion(
        String version,
        ProfileState state,
        String contentHash,
        LocalDate dated,
        Instant publishedAt,
        Instant effectiveFrom,
        Instant until,
        ProfileChangeReason reason,
        Text summary,
        boolean material,
        int changes) {

    /**
     * What of a version is for everybody.
     *
     * @param source the text its profile was made from, or null
     * @throws IllegalArgumentException for a draft
     */
    public static PolicyVersion of(ProfileVersionView version, SourceDocument source) {
        if (version.publishedAt() == null) throw new IllegalArgumentException("a draft is nobody's business");
        return new PolicyVersion(
                version.version(),
                version.state(),
                version.contentHash(),
                source == null ? null : source.updated(),
                version.publishedAt(),
                version.effectiveFrom(),
                version.supersededAt(),
                version.reason(),
                version.changeSummary(),
                version.material(),
                version.changes());
    }
}
