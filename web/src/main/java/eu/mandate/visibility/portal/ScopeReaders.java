package eu.mandate.visibility.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whom the pages on visibility offer what; the services decide again. */
@Named("scopeReaders")
@RequestScoped
public class ScopeReaders {
    private static final Set<Role> GIVE = EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL);

    @Inject
    private CurrentCaller caller;

    /** Whether the person may set scopes. */
    public boolean isGiver() {
        return !Collections.disjoint(caller.roles(), GIVE);
    }
}
