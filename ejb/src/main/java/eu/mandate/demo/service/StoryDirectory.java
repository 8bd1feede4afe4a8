package eu.mandate.demo.service;

import eu.mandate.directory.service.DirectorySetup.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The departments and people of one organisation of the story; all of them are invented. */
final class StoryDirectory {
    private StoryDirectory() {}

    /** @param key of the space */
    static Tables of(String key, String source) {
        return new Tables(source, text(key, "departments"), text(key, "members"), text(key, "circles"));
    }

    private static String text(String key, String table) {
        var path = "/demo/directory/" + key + "/" + table + ".csv";
        try (var stream = StoryDirectory.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
