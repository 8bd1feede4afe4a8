package eu.mandate.agreement.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whom the pages of agreements offer what; the services decide again. */
@Named
@RequestScoped
public class AgreementReaders {
    private static final Set<Role> ISSUE =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AGREEMENT_REQUESTER);
    private static final Set<Role> ACCEPT = EnumSet.of(Role.TENANT_ADMIN, Role.LEGAL);

    @Inject
    private CurrentCaller caller;

    /** Whether the person may issue an agreement. */
    public boolean isIssuer() {
        return !Collections.disjoint(caller.roles(), ISSUE);
    }

    /** Whether the person may accept an agreement for the organisation. */
    public boolean isAccepter() {
        return !Collections.disjoint(caller.roles(), ACCEPT);
    }
}
