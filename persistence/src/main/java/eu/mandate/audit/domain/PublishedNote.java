package eu.mandate.audit.domain;

import java.time.Instant;
import java.util.List;

/**
 * The latest checkpoint of the cell, for everybody to keep: who has it can later prove that the log was rewritten.
 *
 * @param origin name of the cell's log
 * @param size leaves of the cell's tree
 * @param root base64
 * @param generation from 1
 * @param note the signed note (C2SP tlog-checkpoint)
 * @param keys of its signatures, as {@code name+id+base64}
 */
public record PublishedNote(
        String origin, long size, String root, long generation, String note, List<String> keys, Instant publishedAt) {
    public PublishedNote {
        keys = List.copyOf(keys);
    }
}
