package eu.mandate.directory.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whom the pages of the directory offer what; the services decide again. */
@Named
@RequestScoped
public class DirectoryReaders {
    private static final Set<Role> CHANGE = EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER);

    @Inject
    private CurrentCaller caller;

    /** Whether the person may change the directory. */
    public boolean isEditor() {
        return !Collections.disjoint(caller.roles(), CHANGE);
    }
}
