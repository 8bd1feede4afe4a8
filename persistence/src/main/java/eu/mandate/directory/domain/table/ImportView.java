package eu.mandate.directory.domain.table;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An uploaded file and what it does.
 *
 * @param source the system that the ids come from
 * @param fileHash SHA-256 of the file, 64 hexadecimal digits
 * @param planHash what has to be confirmed: tells this result from what the file would do to another state of the directory
 * @param results the first rows that are refused, 100 at most; all rows stand in the file of results
 * @param createdBy who uploaded it, or null for a table from before that was kept
 * @param settledAt when it was applied or discarded, or null
 */
public record ImportView(
        UUID id,
        String source,
        String fileHash,
        String planHash,
        State state,
        ImportCounts counts,
        List<RowResult> results,
        UUID createdBy,
        Instant createdAt,
        Instant settledAt) {

    /** Stored as its place in this list, from 1. */
    public enum State {
        PREVIEWED,
        APPLIED,
        DISCARDED
    }

    /** The same with results. */
    public ImportView with(List<RowResult> rows) {
        return new ImportView(id, source, fileHash, planHash, state, counts, rows, createdBy, createdAt, settledAt);
    }
}
