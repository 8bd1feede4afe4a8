package eu.mandate.job.entity;

import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;

/** All runs of all jobs. */
@ApplicationScoped
public class JobRuns {
    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    public void add(JobRun run) {
        em.persist(run);
    }

    /** @throws Refusal NOT_FOUND for an unknown run */
    public JobRun get(UUID id) {
        var run = em.find(JobRun.class, id);
        if (run == null) {
            throw Refusal.notFound("job-run", id);
        }
        return run;
    }

    /** Whether a run of the job began at or after the instant. */
    public boolean startedSince(String job, Instant instant) {
        return em.createQuery(
                                "select count(r) from JobRun r where r.job = :job and r.startedAt >= :instant",
                                Long.class)
                        .setParameter("job", job)
                        .setParameter("instant", instant)
                        .getSingleResult()
                > 0;
    }
}
