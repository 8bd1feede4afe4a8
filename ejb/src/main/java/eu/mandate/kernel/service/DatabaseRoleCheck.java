package eu.mandate.kernel.service;

import eu.mandate.kernel.store.DatabaseRoles;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Refuses to start with a database role that row-level security would not hold. */
@Startup
@Singleton
public class DatabaseRoleCheck {
    @Inject
    DatabaseRoles roles;

    /** @throws IllegalStateException with a plain sentence; it stops the deployment */
    @PostConstruct
    void refuseMightyRoles() {
        roles.current().objection().ifPresent(objection -> {
            throw new IllegalStateException(objection);
        });
    }
}
