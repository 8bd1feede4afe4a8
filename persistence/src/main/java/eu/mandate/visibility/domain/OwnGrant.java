package eu.mandate.visibility.domain;

import static java.util.Objects.requireNonNull;

/**
 * What a member granted to an application for their own person (rows W-041, W-048).
 *
 * @param app as the profile calls it
 * @param permission as the profile calls it
 */
public record OwnGrant(String app, String permission) {
    public OwnGrant {
        requireNonNull(app, "app");
        requireNonNull(permission, "permission");
    }
}
