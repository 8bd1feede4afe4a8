package eu.mandate.approval.entity;

import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;

/** The requests for approval of the current space. */
@ApplicationScoped
public class ApprovalRequests {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a fresh request. */
    public void add(ApprovalRequest request) {
        em.persist(request);
    }

    /**
     * The request, by the id a caller gave.
     *
     * @throws Refusal NOT_FOUND for a malformed, unknown and foreign one alike
     */
    public ApprovalRequest get(String id) {
        return found(id, LockModeType.NONE);
    }

    /** As {@link #get}; it stays locked until the transaction ends, so that two people cannot both decide. */
    public ApprovalRequest locked(String id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ApprovalRequest found(String id, LockModeType lock) {
        try {
            var request = em.find(ApprovalRequest.class, UUID.fromString(id), lock);
            if (request != null && id.equals(request.id().toString())) return request;
        } catch (IllegalArgumentException malformed) {
            // Answered like an unknown one.
        }
        throw Refusal.notFound("approval", id);
    }

    /** Sends pending changes to the database, so that the version read next is the new one. */
    public void flush() {
        em.flush();
    }

    /** Whether the very same thing waits for a decision already. */
    public boolean waits(ApprovalRequest.Wish wish, Instant now) {
        return em.createQuery("""
                                select count(r) from ApprovalRequest r where r.status = :requested and r.expiresAt > :now
                                and r.kind = :kind and r.subject = :subject and r.payload = :payload""", Long.class)
                        .setParameter("requested", ApprovalStatus.REQUESTED)
                        .setParameter("now", now)
                        .setParameter("kind", wish.kind())
                        .setParameter("subject", wish.subject())
                        .setParameter("payload", wish.payload())
                        .getSingleResult()
                > 0;
    }

    /**
     * One page of requests, newest first.
     *
     * @param status null for any
     */
    public Slice<ApprovalRequest> list(ApprovalStatus status, Instant now, SliceRequest page) {
        var parameters = new HashMap<String, Object>();
        var text = new StringBuilder("select r from ApprovalRequest r where 1 = 1");
        if (status != null) {
            text.append(" and r.status = :status");
            parameters.put("status", status == ApprovalStatus.EXPIRED ? ApprovalStatus.REQUESTED : status);
        }
        if (status == ApprovalStatus.EXPIRED || status == ApprovalStatus.REQUESTED) {
            text.append(status == ApprovalStatus.EXPIRED ? " and r.expiresAt <= :now" : " and r.expiresAt > :now");
            parameters.put("now", now);
        }
        if (!page.fromStart()) {
            text.append(" and r.id < :before");
            parameters.put("before", Cursor.id(page.cursor()));
        }
        var query = em.createQuery(text.append(" order by r.id desc").toString(), ApprovalRequest.class);
        parameters.forEach(query::setParameter);
        var rows = query.setMaxResults(page.limit() + 1).getResultList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }
}
