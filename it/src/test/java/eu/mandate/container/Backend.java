package eu.mandate.container;

import java.sql.Connection;
import java.sql.SQLException;

/** One server process of the database as a connection shows it. */
public record Backend(int pid, String tenant) {
    static Backend of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_backend_pid(), current_setting('app.tenant_id', true)")) {
            rows.next();
            return new Backend(rows.getInt(1), rows.getString(2));
        }
    }
}
