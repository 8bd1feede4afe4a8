package eu.mandate.audit.store;

import eu.mandate.audit.store.StoredTiles.Queries;
import eu.mandate.kernel.store.Database.RowReader;
import eu.mandate.kernel.store.StoreFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * One transaction of the sequencer, on a connection of its own role. It is ended here and not by the container: the note
 * that was signed is kept outside of the database before the commit.
 */
final class CellTransaction implements Queries {
    private final Connection connection;

    private CellTransaction(Connection connection) {
        this.connection = connection;
    }

    /** Values of one column, sent as an array of that type. */
    record Column(String type, Object[] values) {
        /** In the driver's own types it sends them as they are; anything else would be written as one long text. */
        static Column of(String type, List<?> values) {
            var own = switch (type) {
                case "int" -> new Integer[0];
                case "bigint" -> new Long[0];
                case "bytea" -> new byte[0][];
                default -> new String[0];
            };
            return new Column(type, values.toArray(own));
        }
    }

    /**
     * Runs the work and commits; rolls back whatever is thrown.
     *
     * @throws StoreFailure when a statement fails
     */
    static <T> T run(DataSource source, Function<CellTransaction, T> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            var done = false;
            try {
                var result = work.apply(new CellTransaction(connection));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    @Override
    public <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) {
        try (var statement = prepared(sql, arguments);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(reader.read(rows));
            return found;
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    int update(String sql, Object... arguments) {
        try (var statement = prepared(sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StoreFailure(failed);
        }
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Column column) {
                statement.setArray(i + 1, connection.createArrayOf(column.type(), column.values()));
            } else {
                statement.setObject(i + 1, arguments[i]);
            }
        }
        return statement;
    }
}
