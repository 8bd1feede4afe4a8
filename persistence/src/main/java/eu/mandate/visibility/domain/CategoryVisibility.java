package eu.mandate.visibility.domain;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What somebody sees of a data category, now.
 *
 * @param permissions that stand; only for a category that an application gives
 * @param governedByApp whether the authorisation of an application decides, so that its fields need one of the permissions
 * @param instruction number of the instruction behind it; null where there is none, or several
 * @param instructed what the instruction alone would show, where a platform's own range is known; null otherwise
 * @param need what the application is for, in the controller's words; null where nobody has to say
 */
public record CategoryVisibility(
        RecordScope scope,
        Set<GrantedPermission> permissions,
        boolean governedByApp,
        Integer instruction,
        RecordScope instructed,
        String need) {

    /** A category that no scope rule limits. */
    public static final CategoryVisibility UNLIMITED = new CategoryVisibility(RecordScope.ALL, Set.of(), false, null);

    public CategoryVisibility {
        requireNonNull(scope, "scope");
        permissions = Set.copyOf(permissions);
    }

    /** Of which no platform's own range is known. */
    public CategoryVisibility(
            RecordScope scope, Set<GrantedPermission> permissions, boolean governedByApp, Integer instruction) {
        this(scope, permissions, governedByApp, instruction, null, null);
    }

    /** Whether a platform's own range is known, so that it may show less than the instruction says. */
    public boolean withinPlatform() {
        return instructed != null;
    }

    /** Whether a record is not seen only because the platform does not give its person to the application. */
    public boolean hiddenByPlatform(RecordPlace place) {
        return withinPlatform() && instructed.shows(place) && !scope.shows(place);
    }
}
