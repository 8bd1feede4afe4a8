package eu.mandate.audit.domain;

import java.util.List;

/**
 * A checkpoint as it is stored.
 *
 * @param size of the cell's tree it is said to be about
 * @param keys those that are said to have signed
 */
public record InspectedCheckpoint(long size, long generation, String note, List<String> keys) {
    public InspectedCheckpoint {
        keys = List.copyOf(keys);
    }
}
