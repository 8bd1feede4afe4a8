package eu.mandate.demo.service;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The records of one organisation of the story, one in a line. Times are told as so many days ago, {@code @3d@}; a file is told
 * by its name, {@code $photo-1.jpg}, in the field that will name it. All people in them are invented.
 */
final class StoryRecords {

    private static final Pattern AGO = Pattern.compile("@(-?\\d+)d@");
    private static final Pattern FILE = Pattern.compile("\"(\\w+)\": \"\\$([a-z0-9.-]+)\"");

    private StoryRecords() {}

    /** Gives the id of a file that a field of a record names. */
    interface Files {

        /** @param record that will name it, with its envelope */
        String take(JsonObject record, String field, String name);
    }

    /** The records as they are delivered. */
    static String of(String key, Instant now, Files files) {
        return text("/demo/records/" + key + ".jsonl")
                .lines()
                .map(line -> AGO.matcher(line).replaceAll(found -> ago(now, Integer.parseInt(found.group(1)))))
                .map(line -> FILE.matcher(line).replaceAll(found -> named(line, found, files)))
                .collect(Collectors.joining("\n"));
    }

    /** The file of a name. */
    static InputStream file(String name) {
        return StoryRecords.class.getResourceAsStream("/demo/files/" + name);
    }

    private static String named(String line, MatchResult found, Files files) {
        try (var reader = Json.createReader(new StringReader(line))) {
            var id = files.take(reader.readObject(), found.group(1), found.group(2));
            return "\"" + found.group(1) + "\": \"" + id + "\"";
        }
    }

    private static String ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days)).toString();
    }

    private static String text(String path) {
        try (var stream = StoryRecords.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
