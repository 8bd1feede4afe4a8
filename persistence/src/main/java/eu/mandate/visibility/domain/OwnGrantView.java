package eu.mandate.visibility.domain;

import java.time.Instant;

/**
 * A grant of a member that stands.
 *
 * @param app as the profile calls it
 * @param permission as the profile calls it
 * @param grantedAt when it was reported
 */
public record OwnGrantView(String app, String permission, Instant grantedAt) {}
