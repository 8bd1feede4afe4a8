package eu.mandate.visibility.domain.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * What a connector reported of the range that the platform gave an application.
 *
 * @param people canonical JSON of {@link eu.mandate.visibility.domain.PeopleNames}
 * @param reportedBy who reported it, or gave the token it was reported with
 * @param reportedAt when it was reported last, also when it said the same as before; of a version, since when it was known
 */
public record PlatformReport(String app, String people, UUID reportedBy, Instant reportedAt) {}
