package eu.mandate.dataplane.bypass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which classes of the product get at what only a session shows, or at files of long jobs: an endpoint is noticed by its address, a
 * page, a servlet or a job by this.
 */
final class KeepersOfContent {
    private static final Pattern KEEPER = Pattern.compile(
            "\\b(LongJobService|LongJobReading|LongJobDownload|LongJobFiles|JdbcChunks|SessionContentService|SessionContents)\\s+\\w+;");

    private KeepersOfContent() {}

    /** Names of the classes that hold one of them. */
    static Set<String> named() {
        var named = new TreeSet<String>();
        for (var module : Set.of("ejb", "web")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(KeepersOfContent::holds)
                        .map(file -> file.getFileName().toString().replace(".java", ""))
                        .forEach(named::add);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return named;
    }

    /** Whether a text declares one of them among its fields. */
    static boolean holds(Stream<String> lines) {
        return lines.anyMatch(line -> KEEPER.matcher(line).find());
    }

    private static boolean holds(Path file) {
        try (var lines = Files.lines(file)) {
            return holds(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
