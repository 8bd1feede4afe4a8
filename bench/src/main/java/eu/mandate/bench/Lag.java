package eu.mandate.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long it takes from the acknowledged commit of an entry until it has its place in the tree, seen from outside. */
final class Lag implements AutoCloseable {
    private static final long PAUSE = 5;

    private final AuditWork work;
    private final Connection connection;
    private final List<Double> seconds = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = new Thread(this::watch, "lag");
    private volatile boolean stopped;

    Lag(AuditWork work, AuditDatabase database) throws SQLException {
        this.work = work;
        this.connection = database.superuser();
        thread.start();
    }

    private void watch() {
        try (var statement =
                connection.prepareStatement("select 1 from audit.leaf where tenant_id = ? and entry_id = ?")) {
            AuditWork.Acknowledged before = null;
            while (!stopped) {
                var entry = work.last();
                if (entry == before) {
                    Thread.sleep(PAUSE);
                    continue;
                }
                before = entry;
                statement.setInt(1, entry.tenant().value());
                statement.setObject(2, entry.id());
                while (!stopped && !found(statement)) Thread.sleep(PAUSE);
                if (!stopped) seconds.add((System.nanoTime() - entry.nanoTime()) / 1e9);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean found(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    /** Seconds that this part of the entries waited at most. */
    double quantile(double part) {
        var sorted = seconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * part));
    }

    int size() {
        return seconds.size();
    }

    @Override
    public void close() throws SQLException {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
