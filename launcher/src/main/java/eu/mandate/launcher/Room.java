package eu.mandate.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Whether the data folder has room for a start. What unpacks itself there, the server at each start and PostgreSQL at the first, would end
 * in pages of stacks, or come up half and fail later.
 */
final class Room {
    private static final long MEGABYTE = 1_048_576;
    private static final long SERVER = 180;
    private static final long POSTGRESQL = 64;
    private static final long NEW_DATABASE = 96;

    /** What a database needs beside its data to start and to end: a log file, temporary files. */
    private static final long OLD_DATABASE = 32;

    private static final Duration LOOK = Duration.ofSeconds(3);

    private Room() {}

    /**
     * Insists on it, when the folder of the server is empty.
     *
     * @param embedded whether the database is in the data folder, too
     * @throws StartFailure with the folder, and how much is missing
     */
    static void insist(Path data, boolean embedded) {
        insist(data, embedded, free(data));
    }

    static void insist(Path data, boolean embedded, long free) {
        long needed = SERVER;
        if (embedded) {
            if (!Files.exists(data.resolve("postgresql"))) needed += POSTGRESQL;
            needed += Files.exists(data.resolve("database")) ? OLD_DATABASE : NEW_DATABASE;
        }
        if (free < needed) throw missing(data, free, needed + " MB are needed");
    }

    /** Whether a database that went down for want of room has enough to come up again. */
    static boolean forDatabase(Path data) {
        return free(data) >= OLD_DATABASE;
    }

    /** What a failure comes to: that there is no room left, when there is none. */
    static RuntimeException reason(Path data, RuntimeException failure) {
        return reason(data, failure, free(data));
    }

    static RuntimeException reason(Path data, RuntimeException failure, long free) {
        return free < 1 ? missing(data, free, "what failed was: " + failure.getMessage()) : failure;
    }

    /**
     * Looks, while a start goes on, whether what there was is gone: not everything that unpacks itself fails then, some waits for ever.
     *
     * @param end is told once, when there is none at two looks in a row, so that what fails by itself is told by itself
     */
    static void watch(Path data, BooleanSupplier starting, Consumer<StartFailure> end) {
        var thread = new Thread(
                () -> {
                    for (int without = 0; without < 2; without = free(data) < 1 ? without + 1 : 0) {
                        LockSupport.parkNanos(LOOK.toNanos());
                        if (!starting.getAsBoolean()) return;
                    }
                    end.accept(missing(data, 0, "and what was being unpacked cannot go on"));
                },
                "room");
        thread.setDaemon(true);
        thread.start();
    }

    private static StartFailure missing(Path data, long free, String why) {
        return new StartFailure("There is no room for a start in the data folder " + data.toAbsolutePath() + ": " + free
                + " MB are free, " + why + ". Make room on that disk, or choose another folder with --data.");
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
