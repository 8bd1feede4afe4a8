package eu.mandate.identity.entity;

import eu.mandate.identity.domain.Credential;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The invitations of the current space. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** Adds a fresh invitation; earlier open ones to the same membership stop working. */
    public void replace(Invitation invitation) {
        em.createQuery(
                        "select i from Invitation i where i.membershipId = :membership and i.acceptedAt is null",
                        Invitation.class)
                .setParameter("membership", invitation.membership().value())
                .getResultList()
                .forEach(em::remove);
        em.persist(invitation);
    }

    /**
     * The invitation of the credential, locked until the transaction ends, so that it is accepted once.
     *
     * @throws Refusal {@code NOT_FOUND}, the same for an unknown row and a wrong secret
     */
    public Invitation get(Credential credential) {
        return Optional.ofNullable(em.find(Invitation.class, credential.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(invitation -> invitation.belongsTo(credential))
                .orElseThrow(Invitations::unknown);
    }

    /** The one answer for every code that opens nothing; the code itself stays out of it. */
    public static Refusal unknown() {
        return Refusal.notFound("invitation", "-");
    }
}
