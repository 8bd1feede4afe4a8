package eu.mandate.longjob.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * What was ordered, as its kind reads it.
 *
 * @param id version 7, of real time: what was made before the order has a smaller one
 * @param request in the words of the kind, as a JSON object
 * @param orderedBy the person
 * @param orderedAt business time
 */
public record LongJobOrder(UUID id, String kind, FileFormat format, String request, UUID orderedBy, Instant orderedAt) {

    /** Refuses absent parts. */
    public LongJobOrder {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(format);
        requireNonNull(request);
        requireNonNull(orderedBy);
        requireNonNull(orderedAt);
    }
}
