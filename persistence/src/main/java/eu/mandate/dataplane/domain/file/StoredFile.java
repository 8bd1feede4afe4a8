package eu.mandate.dataplane.domain.file;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a file in the store.
 *
 * @param region code of the region it belongs to; null for the organisation's own
 * @param size bytes as it is kept
 * @param sha256 of the bytes as they are kept
 * @param uploader id of who brought it
 * @param record that names it, or null
 */
public record StoredFile(
        UUID id,
        String category,
        String field,
        String purpose,
        String region,
        FileType type,
        long size,
        byte[] sha256,
        String uploader,
        Instant uploadedAt,
        UUID record) {

    /** Bytes of a part; the last one has what is left. */
    public static final int PART = 1 << 20;

    /** How long a file waits for the record that names it. */
    public static final Duration WAITS = Duration.ofHours(24);

    public StoredFile {
        requireNonNull(id, "id");
        requireNonNull(category, "category");
        requireNonNull(field, "field");
        requireNonNull(type, "type");
    }

    /** How many parts there are, numbered from 0. */
    public int parts() {
        return (int) ((size + PART - 1) / PART);
    }

    /** How a browser would keep it: nobody's name of a file is known. */
    public String name() {
        return id + "." + type.extension();
    }
}
