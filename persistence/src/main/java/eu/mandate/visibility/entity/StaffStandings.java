package eu.mandate.visibility.entity;

import eu.mandate.visibility.domain.support.StaffBond;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What binds the people of the current vendor. */
@ApplicationScoped
public class StaffStandings {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** What binds the person; nothing when nobody recorded anything. */
    public StaffBond of(UUID person) {
        return find(person).map(StaffStandingRow::bond).orElse(StaffBond.NONE);
    }

    /** The same of everybody of whom something was recorded. */
    public Map<UUID, StaffBond> all() {
        return em.createQuery("select s from StaffStandingRow s", StaffStandingRow.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(StaffStandingRow::person, StaffStandingRow::bond));
    }

    /** The row of the person, a fresh one when there is none. */
    public StaffStandingRow row(UUID person) {
        return find(person).orElseGet(() -> new StaffStandingRow(person));
    }

    /** Keeps a row. */
    public void keep(StaffStandingRow row) {
        em.persist(row);
    }

    private Optional<StaffStandingRow> find(UUID person) {
        return Optional.ofNullable(em.find(StaffStandingRow.class, person));
    }

    /** The guidelines in force; empty while none were issued. */
    public Optional<String> guidelines() {
        return em.createQuery(
                        "select g.edition from StaffGuidelines g order by g.since desc, g.edition desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether an edition was issued before. */
    public boolean issued(String edition) {
        return em.find(StaffGuidelines.class, edition) != null;
    }

    /** Puts guidelines in force. */
    public void issue(StaffGuidelines guidelines) {
        em.persist(guidelines);
    }
}
