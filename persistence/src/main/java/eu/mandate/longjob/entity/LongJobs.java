package eu.mandate.longjob.entity;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.longjob.domain.LongJobState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The long jobs of the current space. */
@ApplicationScoped
public class LongJobs {
    private static final List<LongJobState> OPEN = List.of(LongJobState.WAITING, LongJobState.RUNNING);

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    public void add(LongJob job) {
        em.persist(job);
    }

    /**
     * A person's job, by the id a caller gave.
     *
     * @throws Refusal NOT_FOUND for a malformed, unknown and foreign one and for another person's alike
     */
    public LongJob get(String id, UUID person) {
        return found(id, person, LockModeType.NONE);
    }

    /** As {@link #get}; it stays locked until the transaction ends. */
    public LongJob locked(String id, UUID person) {
        return found(id, person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever's job, locked, for those who work on it; empty for one that is gone. */
    public Optional<LongJob> locked(UUID id) {
        return Optional.ofNullable(em.find(LongJob.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private LongJob found(String id, UUID person, LockModeType lock) {
        try {
            var job = em.find(LongJob.class, UUID.fromString(id), lock);
            if (job != null && id.equals(job.id().toString()) && job.orderedBy().equals(person)) return job;
        } catch (IllegalArgumentException malformed) {
            // Answered like an unknown one.
        }
        throw Refusal.notFound("long-job", id);
    }

    /** One page of a person's jobs, newest first. */
    public Slice<LongJob> list(UUID person, SliceRequest page) {
        var text = "select j from LongJob j where j.orderedBy = :person"
                + (page.fromStart() ? "" : " and j.id < :before") + " order by j.id desc";
        var query = em.createQuery(text, LongJob.class).setParameter("person", person);
        if (!page.fromStart()) query.setParameter("before", Cursor.id(page.cursor()));
        var rows = query.setMaxResults(page.limit() + 1).getResultList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** How many wait or run in the space. */
    public long open() {
        return em.createQuery("select count(j) from LongJob j where j.state in :open", Long.class)
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    /** Bytes of the files that the space keeps, unfinished ones included. */
    public long bytes() {
        var sum = em.createQuery(
                        "select sum(j.size) from LongJob j where j.state in :open or j.state = :done", Long.class)
                .setParameter("open", OPEN)
                .setParameter("done", LongJobState.DONE)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /** Jobs whose file has had its time. */
    public List<LongJob> late(Instant now) {
        return em.createQuery("select j from LongJob j where j.state = :done and j.expiresAt <= :now", LongJob.class)
                .setParameter("done", LongJobState.DONE)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Deletes what ended without anything left to take before the instant; answers how many. */
    public int forget(Instant endedBefore) {
        return em.createQuery("delete from LongJob j where j.endedAt < :before and j.state <> :done")
                .setParameter("before", endedBefore)
                .setParameter("done", LongJobState.DONE)
                .executeUpdate();
    }
}
