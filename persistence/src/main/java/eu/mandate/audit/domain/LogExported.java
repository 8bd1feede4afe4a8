package eu.mandate.audit.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;

/**
 * Somebody took the whole log.
 *
 * @param size entries of the file
 * @param cellSize size of the checkpoint it ends with
 */
public record LogExported(long size, long cellSize) implements DomainEvent {
    @Override
    public ObjectReference object() {
        return ObjectReference.all("audit-log");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("size", Long.toString(size), "cell-size", Long.toString(cellSize));
    }
}
