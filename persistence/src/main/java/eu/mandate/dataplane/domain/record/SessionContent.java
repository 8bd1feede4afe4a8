package eu.mandate.dataplane.domain.record;

import static java.util.Objects.requireNonNull;

import eu.mandate.dataplane.domain.value.Given;
import java.util.Collections;
import java.util.Map;

/**
 * Content that is shown while a session lasts and is never kept: it is no record, cannot be serialised, has no keys of
 * subjects and no clock, and tells nothing in {@code toString}. A session holds it in memory and drops it.
 */
public final class SessionContent {

    private final String category;
    private final OfferedPlace place;
    private final Map<String, Given> fields;

    /** Content of a category that ends with the session. */
    public SessionContent(String category, OfferedPlace place, Map<String, Given> fields) {
        this.category = requireNonNull(category, "category");
        this.place = requireNonNull(place, "place");
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Code of the category. */
    public String category() {
        return category;
    }

    /** Where it belongs in the organisation, as far as its source said it. */
    public OfferedPlace place() {
        return place;
    }

    /** What is shown, by key of the field. */
    public Map<String, Given> fields() {
        return fields;
    }

    @Override
    public String toString() {
        return "session content";
    }
}
