package eu.mandate.kernel.domain;

import java.util.Optional;

/**
 * What a database role could do, by itself or through the roles it belongs to.
 *
 * @param ownedTables tables and views it could change the policies of
 */
public record DatabasePowers(String role, boolean superuser, boolean bypassesRowSecurity, long ownedTables) {
    /** Why the application must not run as this role, as a sentence for the person who starts it; empty when it may. */
    public Optional<String> objection() {
        if (superuser) {
            return objection("is a superuser");
        }
        if (bypassesRowSecurity) {
            return objection("may bypass row-level security");
        }
        if (ownedTables > 0) {
            return objection("owns " + ownedTables + " tables");
        }
        return Optional.empty();
    }

    private Optional<String> objection(String why) {
        return Optional.of("The database role " + role + " " + why
                + ". Tenants would not be kept apart. Set mandate.db.user to a role without these powers.");
    }
}
