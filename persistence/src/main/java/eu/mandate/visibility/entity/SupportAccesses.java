package eu.mandate.visibility.entity;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.visibility.domain.support.SupportState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The accesses of the vendor's people to the current organisation. */
@ApplicationScoped
public class SupportAccesses {
    private static final String WAITS = "a.status = :requested and a.lapsesAt > :now";
    private static final String IN_FORCE = "a.status = :approved and a.until > :now";

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a fresh one. */
    public void add(SupportAccess access) {
        em.persist(access);
    }

    /** Sends pending changes to the database, so that the version read next is the new one. */
    public void flush() {
        em.flush();
    }

    /** The access, if the organisation has it. */
    public Optional<SupportAccess> find(UUID id) {
        return Optional.ofNullable(em.find(SupportAccess.class, id));
    }

    /**
     * The access, by the id a caller gave; it stays locked until the transaction ends, so that two people cannot both decide.
     *
     * @throws Refusal NOT_FOUND for a malformed, unknown and foreign one alike
     */
    public SupportAccess locked(String id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #locked}, to look at. */
    public SupportAccess get(String id) {
        return found(id, LockModeType.NONE);
    }

    private SupportAccess found(String id, LockModeType lock) {
        return SupportErrands.parsed(id)
                .map(known -> em.find(SupportAccess.class, known, lock))
                .orElseThrow(() -> Refusal.notFound("support-access", id));
    }

    /** Whether the person waits for, or has, an access under the ticket. */
    public boolean open(UUID person, String ticket, Instant now) {
        return em.createQuery(
                        "select a from SupportAccess a where a.person = :person and a.ticket = :ticket",
                        SupportAccess.class)
                .setParameter("person", person)
                .setParameter("ticket", ticket)
                .getResultStream()
                .map(access -> access.state(now))
                .anyMatch(state -> state == SupportState.REQUESTED || state == SupportState.APPROVED);
    }

    /** Those that were approved at some time, the latest first; at most so many. */
    public List<SupportAccess> approved(int most) {
        return em.createQuery(
                        "select a from SupportAccess a where a.until is not null order by a.id desc",
                        SupportAccess.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that wait or are in force, the latest first; at most so many. */
    public List<SupportAccess> open(Instant now, int most) {
        return em.createQuery(
                        "select a from SupportAccess a where " + WAITS + " or " + IN_FORCE + " order by a.id desc",
                        SupportAccess.class)
                .setParameter("requested", SupportState.REQUESTED)
                .setParameter("approved", SupportState.APPROVED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Those that were in force at some moment from one to another, both included, the latest first; at most so many. What was handed
     * on is the colleague's from when they got it.
     */
    public List<SupportAccess> inForce(Instant from, Instant to, int most) {
        return em.createQuery(
                        "select a from SupportAccess a where a.until > :from and a.decidedAt <= :to and a.askedAt <= :to"
                                + " and (a.endedAt is null or a.endedAt > :from) order by a.id desc",
                        SupportAccess.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * One page, the latest first.
     *
     * @param state where they stand at the moment; null for all
     */
    public Slice<SupportAccess> list(SupportState state, Instant now, SliceRequest page) {
        var conditions = new ArrayList<String>();
        if (state != null) conditions.add("(" + condition(state) + ")");
        if (!page.fromStart()) conditions.add("a.id < :before");
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query =
                em.createQuery("select a from SupportAccess a" + where + " order by a.id desc", SupportAccess.class);
        if (!page.fromStart()) query.setParameter("before", Cursor.id(page.cursor()));
        if (state != null) values(state, now).forEach(query::setParameter);
        var rows = query.setMaxResults(page.limit() + 1).getResultList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** As {@link SupportAccess#state} has it: what the clock ended is stored as what it was before. */
    private static String condition(SupportState state) {
        return switch (state) {
            case REQUESTED -> WAITS;
            case APPROVED -> IN_FORCE;
            case REFUSED, ENDED -> "a.status = :state";
            case EXPIRED -> "a.status = :requested and a.lapsesAt <= :now or a.status = :approved and a.until <= :now";
        };
    }

    private static Map<String, Object> values(SupportState state, Instant now) {
        return switch (state) {
            case REQUESTED -> Map.of("requested", SupportState.REQUESTED, "now", now);
            case APPROVED -> Map.of("approved", SupportState.APPROVED, "now", now);
            case REFUSED, ENDED -> Map.of("state", state);
            case EXPIRED -> Map.of("requested", SupportState.REQUESTED, "approved", SupportState.APPROVED, "now", now);
        };
    }
}
