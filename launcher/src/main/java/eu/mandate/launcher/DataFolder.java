package eu.mandate.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** The data folder of one running installation; held by a lock, so that two starts never share one database. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the folder, making it when it is missing.
     *
     * @throws StartFailure when another process holds it or it cannot be written
     */
    public static DataFolder take(Path path) {
        try {
            OwnerOnly.folder(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartFailure("The data folder " + path + " is in use by another running installation.");
            }
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw new StartFailure(
                    "The data folder " + path + " cannot be used: " + StartFailure.reason(failure), failure);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** A path inside the folder. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** An empty folder of that name: what an earlier start left in it is removed. */
    public Path emptied(String name) {
        var folder = path.resolve(name);
        try {
            if (Files.exists(folder)) deleteTree(folder);
            return Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new StartFailure("The folder " + folder + " cannot be emptied: " + failure.getMessage(), failure);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var each : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
