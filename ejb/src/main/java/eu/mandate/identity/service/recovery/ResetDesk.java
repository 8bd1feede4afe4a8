package eu.mandate.identity.service.recovery;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.PasswordReset;
import eu.mandate.identity.entity.PasswordResets;
import eu.mandate.identity.service.PublicAddress;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Makes reset links in the current space; for whom was decided before. */
@ApplicationScoped
public class ResetDesk {

    private final SecureRandom random = new SecureRandom();

    @Inject
    PasswordResets resets;

    @Inject
    TenantContext context;

    @Inject
    PublicAddress address;

    @Inject
    @RealTime
    Clock clock;

    /** The link, to be shown once; an earlier one stops working. */
    public String issue(Membership membership) {
        var credential =
                Credential.issue(Credential.Kind.PASSWORD_RESET, context.require(), TimeOrderedId.next(clock), random);
        resets.replace(new PasswordReset(credential, membership.id(), clock.instant()));
        return address.passwordReset(credential);
    }
}
