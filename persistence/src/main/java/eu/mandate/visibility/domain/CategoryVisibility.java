package eu.mandate.visibility.domain;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What somebody sees of a data category, now.
 *
 * @param permissions that stand; only for a category that an application gives
 * @param governedByApp whether the authorisation of an application decides, so that its fields need one of the permissions
 * @param instruction number of the instruction behind it; null where there is none, or several
 */
public record CategoryVisibility(
        RecordScope scope, Set<GrantedPermission> permissions, boolean governedByApp, Integer instruction) {

    /** A category that no scope rule limits. */
    public static final CategoryVisibility UNLIMITED = new CategoryVisibility(RecordScope.ALL, Set.of(), false, null);

    public CategoryVisibility {
        requireNonNull(scope, "scope");
        permissions = Set.copyOf(permissions);
    }
}
