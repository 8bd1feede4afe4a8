package eu.mandate.audit.domain;

import eu.mandate.audit.domain.tree.Hash;
import java.util.List;

/**
 * A checkpoint as it is stored.
 *
 * @param size of the cell's tree it is said to be about
 * @param keys those that are said to have signed
 * @param link in the {@link CheckpointChain}
 */
public record InspectedCheckpoint(long size, long generation, String note, List<String> keys, Hash link) {
    public InspectedCheckpoint {
        keys = List.copyOf(keys);
    }
}
