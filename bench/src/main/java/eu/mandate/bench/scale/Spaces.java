package eu.mandate.bench.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Organisations that are set up exactly alike: copies of one of the demo story, with its people, instructions and agreement, and
 * without its directory and its records.
 */
final class Spaces {
    private static final String SOURCE = "nordlicht";
    private static final String TABLES = """
            select t.table_schema || '.' || t.table_name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
              from information_schema.tables t
              join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name
             where t.table_type = 'BASE TABLE' and t.table_schema not in ('audit', 'directory', 'longjob', 'kernel', 'tenant')
               and t.table_name not in ('record', 'record_subject', 'correction', 'file', 'file_part')
               and c.is_generated = 'NEVER'
             group by 1 having bool_or(c.column_name = 'tenant_id')""";

    private final Connection connection;
    private final int source;

    Spaces(Connection connection) throws SQLException {
        this.connection = connection;
        source = (int) number("select tenant_id from tenant.tenant where key = '" + SOURCE + "'");
    }

    /** The number of a new organisation. */
    int copy(String key) throws SQLException {
        execute("set session_replication_role = replica");
        var copy =
                (int) number("insert into tenant.tenant (key, name, kind, processor_id, service, status, status_reason,"
                        + " status_changed_at, created_at, version) select '" + key + "', name || ' " + key
                        + "', kind, processor_id,"
                        + " service, status, status_reason, status_changed_at, created_at, version from tenant.tenant where tenant_id = "
                        + source + " returning tenant_id");
        for (var table : tables()) {
            var columns = table.get(1);
            var values = (", " + columns + ",").replace(", tenant_id,", ", " + copy + ",");
            execute("insert into " + table.get(0) + " (" + columns + ") select "
                    + values.substring(2, values.length() - 1) + " from " + table.get(0) + " where tenant_id = "
                    + source);
        }
        execute("set session_replication_role = default");
        return copy;
    }

    /** A person's token in a copy: it names the number of the organisation, and the copy has the same secret. */
    String token(String token, int copy) {
        var parts = token.split("_", 3);
        return parts[0] + "_" + Integer.toString(copy, Character.MAX_RADIX) + "_" + parts[2];
    }

    private List<List<String>> tables() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            var found = new ArrayList<List<String>>();
            while (rows.next()) found.add(List.of(rows.getString(1), rows.getString(2)));
            return found;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
