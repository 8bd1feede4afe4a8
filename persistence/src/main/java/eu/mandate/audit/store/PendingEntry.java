package eu.mandate.audit.store;

import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.store.StoredTiles.Queries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * An entry that has no place in its tenant's tree yet.
 *
 * @param transaction that wrote it, as the database writes such numbers
 */
record PendingEntry(int tenant, UUID id, Hash leaf, String transaction) {
    /**
     * For each entry one look into the key of the leaves. Said as "not exists" it may become a join with all leaves there
     * are.
     */
    private static final String WITHOUT_PLACE =
            " e.leaf is not null and (select true from audit.leaf l where l.tenant_id = e.tenant_id"
                    + " and l.entry_id = e.entry_id limit 1) is null";

    private static final String COLUMNS =
            "select e.tenant_id, e.entry_id, e.leaf, e.tx::text from audit.entry e where" + WITHOUT_PLACE;

    private static final String BEHIND =
            " and (e.tx, e.entry_id) > (%s) and e.tx < pg_snapshot_xmin(pg_current_snapshot())"
                    + " order by e.tx, e.entry_id limit ";

    /** The first one behind the cursor of the row {@code c} of the cell: null when there is none. */
    static final String FIRST_BEHIND_CURSOR = "(select true from audit.entry e where" + WITHOUT_PLACE
            + String.format(BEHIND, "c.cursor_tx, c.cursor_entry") + "1)";

    /**
     * Those behind the cursor whose transactions, and all before them, have ended: an entry of a transaction that is
     * still running could otherwise be passed over for ever.
     */
    static List<PendingEntry> behindCursor(Queries database, String transaction, UUID entry, int limit) {
        return database.query(
                COLUMNS + String.format(BEHIND, "?::xid8, ?") + limit, PendingEntry::of, transaction, entry);
    }

    /**
     * Those that the cursor passed over, which should not happen, and those of a database that was restored elsewhere,
     * where transactions have other numbers.
     *
     * @param days how far back; 0 for all
     */
    static List<PendingEntry> leftBehind(Queries database, int days, int limit) {
        var since = days == 0 ? "" : " and e.occurred_at > now() - interval '" + days + " day'";
        return database.query(
                COLUMNS + " and e.occurred_at < now() - interval '30 second'" + since
                        + " order by e.tx, e.entry_id limit " + limit,
                PendingEntry::of);
    }

    private static PendingEntry of(ResultSet row) throws SQLException {
        return new PendingEntry(
                row.getInt(1), row.getObject(2, UUID.class), Hash.of(row.getBytes(3)), row.getString(4));
    }
}
