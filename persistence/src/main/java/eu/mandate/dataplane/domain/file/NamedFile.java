package eu.mandate.dataplane.domain.file;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A file that a record names.
 *
 * @param field key of the field that names it
 */
public record NamedFile(String category, String field, UUID file) {
    public NamedFile {
        requireNonNull(category, "category");
        requireNonNull(field, "field");
        requireNonNull(file, "file");
    }
}
