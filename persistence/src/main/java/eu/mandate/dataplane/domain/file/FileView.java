package eu.mandate.dataplane.domain.file;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file that was taken in.
 *
 * @param category and field: where a record may name it
 * @param mediaType found from its bytes
 * @param size bytes as it is kept
 * @param sha256 of the bytes as they are kept, in lower-case hexadecimal
 * @param removed what was taken out of it
 * @param expiresAt when it goes unless a record names it; null once one does
 */
public record FileView(
        UUID id,
        String category,
        String field,
        String mediaType,
        long size,
        String sha256,
        List<Removed> removed,
        Instant expiresAt) {
    public FileView {
        removed = List.copyOf(removed);
    }
}
