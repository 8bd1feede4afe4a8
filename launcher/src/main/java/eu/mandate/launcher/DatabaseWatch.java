package eu.mandate.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Starts the embedded database again when it went down by itself: on a full disk it ends when there is no room for its log, and nobody
 * else would start it when there is room again. It comes up with everything that was committed.
 */
final class DatabaseWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 2_000;
    private static final long CLOSING_MILLIS = 30_000;

    private final DataFolder data;
    private final int port;
    private final Runnable start;
    private final Thread thread = new Thread(this::watch, "database-watch");

    private DatabaseWatch(DataFolder data, int port, Runnable start) {
        this.data = data;
        this.port = port;
        this.start = start;
    }

    /** @param start brings the database up as at the start */
    static DatabaseWatch begin(DataFolder data, int port, Runnable start) {
        var watch = new DatabaseWatch(data, port, start);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** At two looks in a row: one may fall into a moment in which it restarts itself. */
    private void watch() {
        int missed = 0;
        while (pause()) {
            missed = listens() ? 0 : missed + 1;
            if (missed > 1 && Room.forDatabase(data.resolve("."))) again();
        }
    }

    private void again() {
        try {
            start.run();
            Terminal.error("the database had ended by itself, and was started again");
        } catch (StartFailure notYet) {
            Terminal.error("the database has ended, and does not start again yet: " + notYet.getMessage());
        }
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
            return true;
        } catch (InterruptedException over) {
            return false;
        }
    }

    /** Looks no more, so that a database that is being stopped stays so. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
