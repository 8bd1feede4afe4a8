package eu.mandate.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What was answered, one line each. */
final class Journal {
    private static final long PATIENCE = 120_000_000_000L;

    private final Path file;

    Journal(Path file) {
        this.file = file;
    }

    synchronized void note(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    synchronized List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when there are so many lines. */
    void await(int lines) throws InterruptedException {
        for (var end = System.nanoTime() + PATIENCE; lines().size() < lines; Thread.sleep(10)) {
            if (System.nanoTime() > end) throw new IllegalStateException("only " + lines().size() + " in " + file);
        }
    }
}
