package eu.mandate.killed;

import java.sql.Connection;
import java.sql.SQLException;

/** Where everything is cut off: a step that the database holds up until the kill. */
enum KillPoint {
    /** Anywhere. */
    RANDOM(null),
    /** What happened is written, its entry is not. */
    ENTRY("entry"),
    /** The tenants' heads are not written yet. */
    HEAD("head"),
    /** Heads are written, leaves are not. */
    LEAF("leaf"),
    /** The tenants' trees have grown, that of the cell has not. */
    CELL_LEAF("cell_leaf"),
    /** The note is signed and kept outside of the database, and not published. */
    CHECKPOINT("cell_checkpoint"),
    /** What was committed is durable, and nobody was told. */
    ANSWER(null);

    private static final int PATIENCE = 600;

    private final String table;

    KillPoint(String table) {
        this.table = table;
    }

    /** Returns when somebody is held there. */
    void hold(Connection superuser) throws Exception {
        if (this == ANSWER) {
            holdAnswers(superuser);
            return;
        }
        superuser.setAutoCommit(false);
        execute(superuser, "lock table audit." + table + " in share mode");
        awaitSomebody(superuser, "wait_event_type = 'Lock' and query like 'insert into audit." + table + " %'");
    }

    /**
     * After its commit is on the disk, each transaction waits for a standby that is not there. The setting is taken back in the
     * file at once, for the next start, and holds until the server reads it again.
     */
    private void holdAnswers(Connection superuser) throws Exception {
        execute(superuser, "alter system set synchronous_standby_names = 'nobody'");
        execute(superuser, "select pg_reload_conf()");
        awaitSomebody(superuser, "wait_event = 'SyncRep' and usename = 'app_rw'");
        execute(superuser, "alter system reset synchronous_standby_names");
    }

    /** A database that goes on no longer holds anybody. */
    void letGo(Connection superuser) throws SQLException {
        if (this == ANSWER) execute(superuser, "select pg_reload_conf()");
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void awaitSomebody(Connection superuser, String where) throws Exception {
        for (var i = 0; i < PATIENCE; i++) {
            try (var statement = superuser.createStatement();
                    var rows = statement.executeQuery("select 1 from pg_stat_activity where " + where)) {
                if (rows.next()) return;
            }
            // Inside of a transaction the picture of the activity stays as it was.
            execute(superuser, "select pg_stat_clear_snapshot()");
            Thread.sleep(20);
        }
        throw new IllegalStateException("nobody came to " + this);
    }
}
