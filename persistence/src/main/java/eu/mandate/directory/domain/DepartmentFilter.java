package eu.mandate.directory.domain;

import java.util.UUID;

/**
 * Which departments are wanted; a null does not restrict.
 *
 * @param top only those without one above them
 * @param parent only those directly below it
 * @param text beginning of the name, or the exact external id
 */
public record DepartmentFilter(
        boolean top, UUID parent, String text, DepartmentState state, String source, String externalId) {

    /** The active departments directly below one; at the top for null. */
    public static DepartmentFilter below(UUID parent) {
        return new DepartmentFilter(parent == null, parent, null, DepartmentState.ACTIVE, null, null);
    }

    /** The active departments with that beginning of their names. */
    public static DepartmentFilter named(String text) {
        return new DepartmentFilter(false, null, text, DepartmentState.ACTIVE, null, null);
    }
}
