package eu.mandate.dataplane.domain.value;

import static java.util.Objects.requireNonNull;

import eu.mandate.dataplane.domain.identifier.HashingKey;

/**
 * What reading needs to know of the customer organisation.
 *
 * @param phoneRegion two letters of the country in which numbers without a calling code are dialled, or null for none
 */
public record ReadingContext(String phoneRegion, HashingKey key) {
    public ReadingContext {
        requireNonNull(key, "key");
    }
}
