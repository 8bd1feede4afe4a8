package eu.mandate.kernel.domain;

import java.util.Map;

/**
 * Something that happened, named in the past tense. Implementations are records of identifiers and facts, never personal
 * data: each event becomes one entry of an append-only log that nobody can correct later.
 */
public interface DomainEvent {
    /** The event's name in the log: the simple class name in kebab case. */
    default String action() {
        return Kebab.of(getClass());
    }

    /** What the event is about. */
    ObjectReference object();

    /** Further facts worth keeping, without personal data. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
