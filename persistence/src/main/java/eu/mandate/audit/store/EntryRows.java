package eu.mandate.audit.store;

import eu.mandate.audit.store.JdbcAuditLog.Row;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Inserts rows of several tenants with one statement: an array for each column, in the driver's own types, which it sends as
 * they are and not as texts.
 */
final class EntryRows {
    /**
     * A row is made, the tenant which its transaction was tied to is set for the row policies unless it is, and the row is
     * judged by them and inserted before the next one is made.
     */
    static final String INSERT = "insert into audit.entry (tenant_id, " + JdbcAuditLog.COLUMNS
            + ", bytes, leaf, salt, detail) select case when current_setting('app.tenant_id', true) = tied then tenant_id"
            + " when set_config('app.tenant_id', tied, true) = tied then tenant_id end, entry_id::uuid, "
            + Row.moment("occurred_at") + ", actor::uuid, actor_role, credential::uuid, action, object_type, object_id,"
            + " outcome, reason, request_id, facts::jsonb, bytes, " + Row.leaf("bytes")
            + ", salt, detail from (select unnest(?::int[])"
            + " tenant_id, unnest(?::text[]) entry_id, unnest(?::bigint[]) occurred_at, unnest(?::text[]) actor,"
            + " unnest(?::text[]) actor_role, unnest(?::text[]) credential, unnest(?::text[]) action,"
            + " unnest(?::text[]) object_type, unnest(?::text[]) object_id, unnest(?::text[]) outcome,"
            + " unnest(?::text[]) reason, unnest(?::text[]) request_id, unnest(?::text[]) facts, unnest(?::bytea[]) bytes,"
            + " unnest(?::bytea[]) salt, unnest(?::bytea[]) detail, unnest(?::text[]) tied) r";

    private final PreparedStatement statement;
    private final List<Tied> rows;
    private int column;

    /** @param tenant that the calling transaction was tied to, as the setting writes it */
    record Tied(Row row, String tenant) {}

    private EntryRows(PreparedStatement statement, List<Tied> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** Binds these rows to a statement of {@link #INSERT}. */
    static void bind(PreparedStatement statement, List<Tied> rows) throws SQLException {
        var columns = new EntryRows(statement, rows);
        columns.numbers();
        columns.texts();
        columns.bytes();
        columns.add("text", new String[rows.size()], Tied::tenant);
    }

    private void numbers() throws SQLException {
        add("int4", new Integer[rows.size()], tied -> tied.row().tenant().value());
        text(row -> row.entry().id());
        add("int8", new Long[rows.size()], tied -> tied.row().microseconds());
    }

    private void texts() throws SQLException {
        text(row -> row.entry().actor());
        text(row -> row.entry().actorRole());
        text(row -> row.entry().credential());
        text(row -> row.entry().action());
        text(row -> row.entry().objectType());
        text(row -> row.entry().objectId());
        text(row -> row.entry().outcome());
        text(row -> row.entry().reason());
        text(row -> row.entry().requestId());
        text(row -> Facts.json(row.entry().facts()));
    }

    private void bytes() throws SQLException {
        bytes(row -> row.provable().bytes());
        bytes(row -> row.provable().salt());
        bytes(row -> row.provable().detailBytes());
    }

    private void text(Function<Row, Object> value) throws SQLException {
        add("text", new String[rows.size()], tied -> {
            var any = value.apply(tied.row());
            return any == null ? null : any.toString();
        });
    }

    private void bytes(Function<Row, byte[]> value) throws SQLException {
        add("bytea", new byte[rows.size()][], tied -> value.apply(tied.row()));
    }

    private <T> void add(String type, T[] values, Function<Tied, T> value) throws SQLException {
        for (var i = 0; i < values.length; i++) values[i] = value.apply(rows.get(i));
        statement.setArray(++column, statement.getConnection().createArrayOf(type, values));
    }
}
