package eu.mandate.identity.entity;

import eu.mandate.identity.domain.Credential;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The links of the current space by which forgotten passwords are replaced. */
@ApplicationScoped
public class PasswordResets {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a fresh link; earlier unused ones of the same member stop working. */
    public void replace(PasswordReset reset) {
        em.createQuery(
                        "select r from PasswordReset r where r.membershipId = :membership and r.usedAt is null",
                        PasswordReset.class)
                .setParameter("membership", reset.membership().value())
                .getResultList()
                .forEach(em::remove);
        em.persist(reset);
    }

    /**
     * The link of the credential, locked until the transaction ends, so that it is used once.
     *
     * @throws Refusal {@code NOT_FOUND}, the same for an unknown row and a wrong secret
     */
    public PasswordReset get(Credential credential) {
        return Optional.ofNullable(em.find(PasswordReset.class, credential.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(reset -> reset.belongsTo(credential))
                .orElseThrow(PasswordResets::unknown);
    }

    /** The one answer for every code that opens nothing; the code itself stays out of it. */
    public static Refusal unknown() {
        return Refusal.notFound("password-reset", "-");
    }
}
