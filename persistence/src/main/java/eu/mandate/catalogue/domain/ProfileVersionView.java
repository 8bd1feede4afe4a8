package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.util.UUID;

/**
 * A version of a service profile as people see it, without its content.
 *
 * @param service key of the service
 * @param contentHash SHA-256 of the canonical JSON, 64 hexadecimal digits
 * @param publishedAt null for a draft; so are reason, summary and the day it takes effect
 * @param effectiveFrom null until it was put in force; may lie ahead
 * @param supersededAt null while it holds
 * @param changeSummary what changed, in words, null for a draft
 * @param announcedThrough the prominent channel of a material change, as the profile names it, or null
 * @param material whether a change against the version before is material by the profile's own rule
 * @param changes number of changes against the version before
 * @param entityVersion for {@code If-Match}
 */
public record ProfileVersionView(
        UUID id,
        String service,
        String version,
        ProfileState state,
        String contentHash,
        Instant uploadedAt,
        Instant publishedAt,
        Instant effectiveFrom,
        Instant supersededAt,
        ProfileChangeReason reason,
        Text changeSummary,
        String announcedThrough,
        boolean material,
        int changes,
        long entityVersion) {}
