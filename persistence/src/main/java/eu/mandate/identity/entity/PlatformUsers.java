package eu.mandate.identity.entity;

import eu.mandate.identity.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All people of the installation. */
@ApplicationScoped
public class PlatformUsers {

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    /** The person; one that a membership refers to always exists. */
    public PlatformUser get(UserId id) {
        return Optional.ofNullable(em.find(PlatformUser.class, id.value()))
                .orElseThrow(() -> new IllegalStateException("no user " + id.text()));
    }
}
