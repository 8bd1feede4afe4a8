package eu.mandate.catalogue.entity;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.tenant.domain.ProcessorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of all register entries. */
@ApplicationScoped
public class RegisterVersions {
    private static final String ENTRY =
            "select r from RegisterVersion r where r.processor = :vendor and r.register = :register";

    private static final String AT = "select r from RegisterVersion r where r.processor = :vendor and r.version ="
            + " (select max(x.version) from RegisterVersion x where x.processor = r.processor"
            + " and x.register = r.register and x.key = r.key and x.changedAt <= :at) order by r.register, r.key";

    private static final String CHANGED = "select r from RegisterVersion r where r.processor = :vendor"
            + " and r.changedAt > :after and r.changedAt <= :to order by r.changedAt, r.version";

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a version; of two at once only one stays, which the database decides. */
    public void add(RegisterVersion version) {
        em.persist(version);
        em.flush();
    }

    /** The present version of each entry of a register, by key, retired ones included. */
    public List<RegisterVersion> present(ProcessorId vendor, Register register) {
        return of(
                        ENTRY + " and r.version = (select max(x.version) from RegisterVersion x"
                                + " where x.processor = r.processor and x.register = r.register and x.key = r.key)"
                                + " order by r.key",
                        vendor,
                        register)
                .getResultList();
    }

    /** All versions of one entry, the latest first. */
    public List<RegisterVersion> history(ProcessorId vendor, Register register, String key) {
        return of(ENTRY + " and r.key = :key order by r.version desc", vendor, register)
                .setParameter("key", key)
                .getResultList();
    }

    /** The present version of one entry. */
    public Optional<RegisterVersion> find(ProcessorId vendor, Register register, String key) {
        return of(ENTRY + " and r.key = :key order by r.version desc", vendor, register)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What counted at the instant, in all registers, by register and key. */
    public List<RegisterVersion> at(ProcessorId vendor, Instant instant) {
        return em.createQuery(AT, RegisterVersion.class)
                .setParameter("vendor", vendor.value())
                .setParameter("at", instant)
                .getResultStream()
                .filter(version -> !version.isRetired())
                .toList();
    }

    /** The versions that were added after a moment, up to and including another, in the order of time. */
    public List<RegisterVersion> changed(ProcessorId vendor, Instant after, Instant to) {
        return em.createQuery(CHANGED, RegisterVersion.class)
                .setParameter("vendor", vendor.value())
                .setParameter("after", after)
                .setParameter("to", to)
                .getResultList();
    }

    private TypedQuery<RegisterVersion> of(String query, ProcessorId vendor, Register register) {
        return em.createQuery(query, RegisterVersion.class)
                .setParameter("vendor", vendor.value())
                .setParameter("register", register);
    }
}
