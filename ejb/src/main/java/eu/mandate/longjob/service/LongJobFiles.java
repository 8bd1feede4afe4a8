package eu.mandate.longjob.service;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.longjob.store.JdbcChunks;
import eu.mandate.longjob.store.JdbcQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What a job leaves in the stores: its file, and its place in the queue. */
@ApplicationScoped
public class LongJobFiles {
    @Inject
    JdbcChunks chunks;

    @Inject
    JdbcQueue queue;

    /** @throws Refusal NOT_FOUND when it is gone */
    byte[] piece(UUID job, int number) {
        return chunks.content(job, number).orElseThrow(() -> Refusal.notFound("long-job-file", job));
    }

    /** Adds pieces behind those there are. */
    void add(UUID job, int first, List<byte[]> pieces) {
        for (var i = 0; i < pieces.size(); i++) chunks.add(job, first + i, pieces.get(i));
    }

    /** Deletes what was written. */
    void clear(UUID job) {
        chunks.clear(job);
    }

    /** Lets a job that has ended go, with what was written of it. */
    void drop(UUID job) {
        chunks.clear(job);
        queue.leave(job);
    }
}
