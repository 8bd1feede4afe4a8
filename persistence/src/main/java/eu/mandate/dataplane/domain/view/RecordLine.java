package eu.mandate.dataplane.domain.view;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One record in a list.
 *
 * @param system that numbers it
 * @param externalId its number there, or null
 * @param fields by key, in the order of the profile, only those that are there and come out: texts, numbers, truths, lists, and
 *     for an amount an object of value, a text such as {@code 4464.00}, and currency
 * @param masked keys of those that come out masked
 */
public record RecordLine(
        UUID id,
        String system,
        String externalId,
        Instant occurredAt,
        Map<String, Object> fields,
        List<String> masked) {

    public RecordLine {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        masked = List.copyOf(masked);
    }

    /** Of the id alone: what writes a page hashes it to see that nothing holds itself, and fields are many. */
    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return "line of " + id;
    }
}
