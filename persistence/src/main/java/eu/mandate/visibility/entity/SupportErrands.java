package eu.mandate.visibility.entity;

import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where the accesses of the current vendor's people lead. */
@ApplicationScoped
public class SupportErrands {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a fresh one. */
    public void add(SupportErrand errand) {
        em.persist(errand);
    }

    /**
     * The person's own errand, by the id they gave.
     *
     * @throws Refusal NOT_FOUND for a malformed and an unknown one and for a colleague's alike
     */
    public SupportErrand own(String id, UUID person) {
        return parsed(id)
                .flatMap(known -> em.createQuery(
                                "select e from SupportErrand e where e.id = :id and e.person = :person",
                                SupportErrand.class)
                        .setParameter("id", known)
                        .setParameter("person", person)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(() -> Refusal.notFound("support-access", id));
    }

    /** One page of the person's own errands, the latest first. */
    public Slice<SupportErrand> own(UUID person, SliceRequest page) {
        var before = page.fromStart() ? "" : " and e.id < :before";
        var query = em.createQuery(
                        "select e from SupportErrand e where e.person = :person" + before + " order by e.id desc",
                        SupportErrand.class)
                .setParameter("person", person);
        if (!page.fromStart()) query.setParameter("before", Cursor.id(page.cursor()));
        var rows = query.setMaxResults(page.limit() + 1).getResultList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.id().toString()));
    }

    /** An id as it is written; empty for what cannot be one. */
    static Optional<UUID> parsed(String id) {
        try {
            var known = UUID.fromString(id);
            return known.toString().equals(id) ? Optional.of(known) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
