package eu.mandate.visibility.domain.platform;

import eu.mandate.visibility.domain.view.NamedPeople;
import java.time.Instant;
import java.util.UUID;

/**
 * The range that the platform gave an application, as it was reported last or known at a moment.
 *
 * @param app as the profile calls it
 * @param people whom it names
 * @param count how many people of today it means
 * @param reportedBy who reported it, or gave the token it was reported with
 * @param reportedAt when it was reported last; of an earlier moment, since when it was known
 */
public record PlatformRangeView(String app, NamedPeople people, long count, UUID reportedBy, Instant reportedAt) {}
