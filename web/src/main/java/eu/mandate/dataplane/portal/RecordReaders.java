package eu.mandate.dataplane.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whom the pages of records offer what; the services and the decision point decide again. */
@Named("recordReaders")
@RequestScoped
public class RecordReaders {
    private static final Set<Role> CORRECT = EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER);

    @Inject
    private CurrentCaller caller;

    /** Whether the person may see sensitive fields for a reason, and take records out as a file. */
    public boolean isTrusted() {
        return caller.roles().contains(Role.PRIVACY_MANAGER);
    }

    /** Whether the person may put values right. */
    public boolean isCorrector() {
        return !Collections.disjoint(caller.roles(), CORRECT);
    }
}
