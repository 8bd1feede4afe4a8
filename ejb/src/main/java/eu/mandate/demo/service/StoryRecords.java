package eu.mandate.demo.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The records of one organisation of the story, one in a line. Times are told as so many days ago, {@code @3d@}; a photo is told
 * by its name, {@code $photo-1}. All people in them are invented.
 */
final class StoryRecords {

    private static final Pattern AGO = Pattern.compile("@(-?\\d+)d@");
    private static final Pattern PHOTO = Pattern.compile("\\$(photo-\\d+)");

    private StoryRecords() {}

    /**
     * The records as they are delivered.
     *
     * @param key of the space
     * @param photos gives the id of a photo by its name
     */
    static String of(String key, Instant now, UnaryOperator<String> photos) {
        var text = text("/demo/records/" + key + ".jsonl");
        var timed = AGO.matcher(text).replaceAll(found -> ago(now, Integer.parseInt(found.group(1))));
        return PHOTO.matcher(timed).replaceAll(found -> photos.apply(found.group(1)));
    }

    /** The photo of a name. */
    static InputStream photo(String name) {
        return StoryRecords.class.getResourceAsStream("/demo/photos/" + name + ".jpg");
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
