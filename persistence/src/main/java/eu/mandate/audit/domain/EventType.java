package eu.mandate.audit.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A type of event as the log has it. Names are for ever: entries that were written stay as they are, and whoever reads the log
 * relies on them.
 *
 * @param name kebab case, the entry's action
 * @param facts names of the further facts an entry may have
 */
public record EventType(String name, List<String> facts) {
    private static final String FILE = "event-types.txt";
    private static final List<EventType> ALL = read();

    public EventType {
        facts = List.copyOf(facts);
    }

    /** Every type there is or ever was, by name. */
    public static List<EventType> all() {
        return ALL;
    }

    private static List<EventType> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(EventType.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(EventType::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static EventType of(String line) {
        var words = Arrays.asList(line.split(" "));
        return new EventType(words.get(0), words.subList(1, words.size()));
    }
}
