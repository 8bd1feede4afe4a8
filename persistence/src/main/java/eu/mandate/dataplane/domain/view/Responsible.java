package eu.mandate.dataplane.domain.view;

import java.util.UUID;

/**
 * Who of the organisation is responsible for a record.
 *
 * @param id in the directory
 */
public record Responsible(UUID id, String name) {
    @Override
    public String toString() {
        return "member " + id;
    }
}
