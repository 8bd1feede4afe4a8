package eu.mandate.audit.store;

import eu.mandate.audit.store.StoredTiles.Queries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The one row of the cell: how far its tree and the sequencer's cursor have come, and who may move them. */
record CellRow(
        String installation,
        long generation,
        long size,
        byte[] peaks,
        String cursorTransaction,
        UUID cursorEntry,
        long fence) {
    /** Seconds; a crashed holder keeps others waiting no longer. */
    static final int LEASE = 10;

    private static final String COLUMNS =
            " installation, generation, size, peaks, cursor_tx::text as cursor_tx, cursor_entry, fence";

    /**
     * Takes or renews the lease and locks the row until the end of the transaction. A new holder gets a new fencing number,
     * so that what a former one still has in hand is refused.
     *
     * @return empty when somebody else holds it
     */
    static Optional<CellRow> taken(CellTransaction transaction, UUID holder) {
        return transaction
                .query(
                        "update audit.cell set fence = case when holder = ? then fence else fence + 1 end, holder = ?,"
                                + " lease_ends = clock_timestamp() + interval '" + LEASE + " second'"
                                + " where holder is null or holder = ? or lease_ends < clock_timestamp() returning"
                                + COLUMNS,
                        CellRow::of,
                        holder,
                        holder,
                        holder)
                .stream()
                .findFirst();
    }

    static CellRow read(Queries database) {
        return database.query("select" + COLUMNS + " from audit.cell", CellRow::of)
                .get(0);
    }

    /** Name of the log, one for each generation, because a log never signs two trees that do not agree. */
    String origin() {
        return installation + "/cell/" + generation;
    }

    GrowingTree tree() {
        return new GrowingTree(size, peaks);
    }

    private static CellRow of(ResultSet row) throws SQLException {
        return new CellRow(
                row.getString("installation"),
                row.getLong("generation"),
                row.getLong("size"),
                row.getBytes("peaks"),
                row.getString("cursor_tx"),
                row.getObject("cursor_entry", UUID.class),
                row.getLong("fence"));
    }
}
