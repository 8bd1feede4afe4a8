package eu.mandate.visibility.domain.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * What a connector reported last of the range that the platform gave an application.
 *
 * @param people canonical JSON of {@link eu.mandate.visibility.domain.PeopleNames}
 * @param reportedBy who reported it, or gave the token it was reported with
 * @param reportedAt when it was reported last, also when it said the same as before
 */
public record PlatformReport(String app, String people, UUID reportedBy, Instant reportedAt) {}
