package eu.mandate.organisation.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whom the pages offer what; the services decide again. */
@RequestScoped
public class Readers {
    private static final Set<Role> READ =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AUDITOR, Role.AGREEMENT_REQUESTER);
    private static final Set<Role> SPEAK = EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL);

    @Inject
    private CurrentCaller caller;

    /** Whether the person may read what the organisation stated. */
    boolean read() {
        return !Collections.disjoint(caller.roles(), READ);
    }

    /** Whether the person may speak for the organisation. */
    boolean speak() {
        return !Collections.disjoint(caller.roles(), SPEAK);
    }
}
