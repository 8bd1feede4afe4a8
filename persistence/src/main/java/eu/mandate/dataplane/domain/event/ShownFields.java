package eu.mandate.dataplane.domain.event;

import eu.mandate.dataplane.domain.mask.Projection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which fields a read gave out, for its entry in the log, so that it can be told which ones nobody looks at (Art. 5(1)(c), 25(2)
 * GDPR). What comes out masked as a whole shows nothing, and neither does a field without a value.
 *
 * @param keys in the order in which they are read
 */
public record ShownFields(List<String> keys) {
    /** Name of the fact; the keys in it stand one after the other, with commas. */
    public static final String FACT = "fields";

    public ShownFields {
        keys = List.copyOf(keys);
    }

    /** All that a projection reads, for a file that is not written yet. */
    public static ShownFields of(Projection projection) {
        return of(projection, key -> true);
    }

    /**
     * Those of a projection that came out.
     *
     * @param there whether some record had a value
     */
    public static ShownFields of(Projection projection, Predicate<String> there) {
        return new ShownFields(Stream.of(projection.plain(), projection.partly())
                .flatMap(List::stream)
                .filter(there)
                .toList());
    }

    /** For the entry; empty where nothing was shown. */
    public String text() {
        return String.join(",", keys);
    }
}
