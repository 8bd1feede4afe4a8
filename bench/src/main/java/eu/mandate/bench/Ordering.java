package eu.mandate.bench;

import eu.mandate.audit.store.CellLog;
import eu.mandate.audit.store.CellLog.Round;
import eu.mandate.audit.store.KeyFolder;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The sequencer at the product's pace, on a thread of its own. */
final class Ordering implements AutoCloseable {
    private static final long INTERVAL = 100;
    private static final int ROUNDS_TO_NOTE = 10;

    private final CellLog log;
    private final Thread thread = new Thread(this::work, "sequencer");
    private volatile boolean paused;
    private volatile boolean stopped;
    private volatile RuntimeException failure;

    Ordering(AuditDatabase database) throws SQLException {
        var sequencer = database.sequencer();
        var pool = Kept.pool(List.of(sequencer.getConnection(), sequencer.getConnection()));
        log = new CellLog(pool, KeyFolder.at(database.keys()), UUID.randomUUID(), Clock.systemUTC());
        log.open("bench");
        thread.start();
    }

    private void work() {
        try {
            for (var count = 0; !stopped; count++) {
                if (!paused) round(count);
                Thread.sleep(INTERVAL);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            failure = failed;
        }
    }

    private synchronized void round(int count) {
        all();
        if (count % ROUNDS_TO_NOTE == 0) log.publish();
    }

    private void all() {
        var more = true;
        while (more && !stopped) more = log.round(Round.NEXT) == CellLog.BATCH;
    }

    /** From now on nothing is ordered. */
    synchronized void pause() {
        paused = true;
    }

    /** Goes on. */
    synchronized void go() {
        paused = false;
    }

    /** Orders all that waits; seconds. */
    synchronized double drain() {
        long begin = System.nanoTime();
        all();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Orders and signs all that waits, so that it does not burden what is measured next. */
    synchronized void catchUp() {
        all();
        log.publish();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) throw failure;
    }
}
