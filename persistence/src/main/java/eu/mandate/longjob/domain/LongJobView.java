package eu.mandate.longjob.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A long job as the person who ordered it sees it.
 *
 * @param kind key of the {@link LongJobKind}
 * @param request what was asked for, as a JSON object
 * @param startedAt of the latest attempt, or null
 * @param expiresAt business time at which the file is deleted, or null
 * @param rowsDone rows written so far
 * @param rowsTotal how many there will be: about, until it is done; 0 before it runs
 * @param fileName null until the file is there
 * @param size bytes written so far
 * @param sha256 of the file, lower-case hexadecimal, or null
 * @param failure name of a {@link LongJobFailure}, or null
 * @param failureEn the same as a sentence, or null
 * @param failureZh the same in simplified Chinese, or null
 */
public record LongJobView(
        UUID id,
        String kind,
        FileFormat format,
        String request,
        Instant orderedAt,
        LongJobState state,
        Instant startedAt,
        Instant endedAt,
        Instant expiresAt,
        long rowsDone,
        long rowsTotal,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String failure,
        String failureEn,
        String failureZh) {

    /** How far it is, 0 to 100; 100 is told only of what is done. */
    public int percent() {
        if (state == LongJobState.DONE) return 100;
        return rowsTotal == 0 ? 0 : (int) Math.min(99, 100 * rowsDone / rowsTotal);
    }
}
