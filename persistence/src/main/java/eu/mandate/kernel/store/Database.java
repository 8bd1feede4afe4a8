package eu.mandate.kernel.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Runs single statements on the connection of the running transaction; entities of the same transaction use the same
 * connection. Arguments may be texts, numbers, booleans, UUIDs, byte arrays, instants and null.
 */
@ApplicationScoped
public class Database {
    @Resource(lookup = "java:app/jdbc/mandate")
    DataSource source;

    /** For CDI. */
    public Database() {}

    /** For programs without a container. */
    public Database(DataSource source) {
        this.source = source;
    }

    /** Reads one row into one value. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * All rows of a query, in its order.
     *
     * @throws StoreFailure when the statement fails
     */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        return run(sql, arguments, statement -> {
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    /**
     * Runs a change.
     *
     * @return number of rows changed
     * @throws StoreFailure when the statement fails
     */
    public int update(String sql, Object... arguments) {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Object[] arguments, Execution<T> execution) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, bindable(arguments[i]));
            }
            return execution.of(statement);
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    private static Object bindable(Object argument) {
        return argument instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : argument;
    }
}
