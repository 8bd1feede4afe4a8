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

    private final Ahead ahead;

    /** For CDI. */
    public Database() {
        ahead = Ahead.inContainer();
    }

    /** For programs without a container. */
    public Database(DataSource source) {
        this.source = source;
        ahead = Ahead.ofThread();
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
            try (var rows = statement.getResultSet()) {
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
        return run(sql, arguments, PreparedStatement::getUpdateCount);
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /**
     * Sends a query together with the next statement of the running transaction, also of its entities: one round trip for both.
     * Its rows are nobody's. Outside of a transaction it is sent at once.
     *
     * @param sql a query with one parameter
     */
    public void ahead(String sql, String argument) {
        settle();
        if (!ahead.keep(new Ahead.First(sql, argument))) query(sql, row -> null, argument);
    }

    /** Sends what waits, with a statement that does nothing, because the next one comes from somebody else. */
    public void settle() {
        if (ahead.waits()) query("select 1", row -> null);
    }

    // Taken only with a connection in hand: a full pool must not lose what waits.
    private <T> T run(String sql, Object[] arguments, Execution<T> execution) {
        try (Connection connection = source.getConnection()) {
            var first = ahead.take();
            var text = first.map(waiting -> waiting.sql() + "; " + sql).orElse(sql);
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                var place = 0;
                if (first.isPresent()) statement.setObject(++place, first.get().argument());
                for (var argument : arguments) statement.setObject(++place, bindable(argument));
                statement.execute();
                if (first.isPresent()) statement.getMoreResults();
                return execution.of(statement);
            }
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    private static Object bindable(Object argument) {
        return argument instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : argument;
    }
}
