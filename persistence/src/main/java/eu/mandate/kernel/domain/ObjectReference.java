package eu.mandate.kernel.domain;

import static java.util.Objects.requireNonNull;

/**
 * What an event is about.
 *
 * @param type kebab-case kind of the thing, for example {@code membership}
 * @param id its public identifier, or null when the whole collection is meant
 */
public record ObjectReference(String type, String id) {
    public ObjectReference {
        requireNonNull(type, "type");
    }

    /** All things of a kind, for reads of a list. */
    public static ObjectReference all(String type) {
        return new ObjectReference(type, null);
    }
}
