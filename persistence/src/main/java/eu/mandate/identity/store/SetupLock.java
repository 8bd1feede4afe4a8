package eu.mandate.identity.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one node at a time set up what several would otherwise make twice. The database gives the lock back when the node
 * dies, because it belongs to the connection.
 */
@ApplicationScoped
public class SetupLock {

    private static final long KEY = 0x6d616e64617465L;

    @Resource(lookup = "java:app/jdbc/mandate")
    DataSource database;

    /** Runs the work while no other node does; must be called outside of a transaction. */
    public void holding(Runnable work) {
        try (var connection = database.getConnection()) {
            call(connection, "select pg_advisory_lock(?)");
            try {
                work.run();
            } finally {
                call(connection, "select pg_advisory_unlock(?)");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("set-up lock failed", failed);
        }
    }

    private static void call(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            statement.execute();
        }
    }
}
