package eu.mandate.kernel.store;

import java.sql.SQLException;

/**
 * Failures of a statement that are nobody's mistake and pass: no room on the disk, no connection left, a database that restarts. Told
 * by the class of the standard SQL state.
 */
public final class StoreOutage {
    private StoreOutage() {}

    /** Whether this cause is one. */
    public static boolean is(Throwable cause) {
        if (!(cause instanceof SQLException failed)) return false;
        if (failed.getSQLState() == null) return ofThePool(failed);
        var state = failed.getSQLState();
        // Insufficient resources; connection lost or refused; the database shuts down or comes up.
        return state.startsWith("53") || state.startsWith("08") || state.startsWith("57P0");
    }

    /** The server's pool gives no state when it has no connection; a driver's own failures have one. */
    private static boolean ofThePool(SQLException failed) {
        return String.valueOf(failed.getMessage()).startsWith("Error in allocating a connection");
    }
}
