package eu.mandate.identity.service.recovery;

import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.RecoveryRules;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.identity.entity.PasswordResets;
import eu.mandate.identity.entity.PlatformUser;
import eu.mandate.identity.store.CallerStore;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The people whose password the current space disposes of. */
@ApplicationScoped
public class Recoverable {

    @Inject
    Memberships memberships;

    @Inject
    CallerStore callers;

    @Inject
    TenantContext context;

    /**
     * As {@link #require(Membership)}.
     *
     * @throws Refusal also {@code NOT_FOUND}
     */
    public PlatformUser require(MembershipId id) {
        return require(memberships.find(id).orElseThrow(PasswordResets::unknown));
    }

    /**
     * The person behind the membership, locked until the transaction ends, so that they join no other space meanwhile.
     *
     * @throws Refusal as {@link RecoveryRules#spaceDecides}
     */
    public PlatformUser require(Membership membership) {
        var user = memberships.lockedPerson(membership);
        RecoveryRules.spaceDecides(membership.status(), callers.joinedElsewhere(user.id(), context.require()));
        return user;
    }
}
