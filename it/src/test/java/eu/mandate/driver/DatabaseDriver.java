package eu.mandate.driver;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database of the shared installation as its superuser, who sees through every lock. */
public final class DatabaseDriver implements AutoCloseable {
    private final Connection connection;

    private DatabaseDriver(Connection connection) {
        this.connection = connection;
    }

    /** A connection of its own; close it. */
    public static DatabaseDriver open() {
        try {
            return new DatabaseDriver(Installation.shared().superuser());
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All rows as text; null stays null. */
    public List<List<String>> rows(String sql, Object... values) {
        try (var statement = prepared(sql, values);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getString(i));
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** The first column of all rows. */
    public List<String> column(String sql, Object... values) {
        return rows(sql, values).stream().map(row -> row.get(0)).toList();
    }

    /** The first column of the only row. */
    public String value(String sql, Object... values) {
        var column = column(sql, values);
        if (column.size() != 1) throw new IllegalStateException(column.size() + " rows: " + sql);
        return column.get(0);
    }

    /** The number in the first column of the only row. */
    public long number(String sql, Object... values) {
        return Long.parseLong(value(sql, values));
    }

    /** Changes rows past all rules; answers how many. */
    public int change(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
