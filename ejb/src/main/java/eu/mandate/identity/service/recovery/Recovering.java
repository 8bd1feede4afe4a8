package eu.mandate.identity.service.recovery;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.MembershipEvent;
import eu.mandate.identity.domain.PasswordResetView;
import eu.mandate.identity.entity.PasswordReset;
import eu.mandate.identity.entity.PasswordResets;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.identity.service.guard.AccountProof;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.entity.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The half of {@link RecoveryService} that works inside the space whose administrator made the link. */
@Stateless
@PermitAll
public class Recovering {

    @Inject
    PasswordResets resets;

    @Inject
    Recoverable recoverable;

    @Inject
    AccountProof proof;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DomainEvent> events;

    @Inject
    @RealTime
    Clock clock;

    /** As {@link RecoveryService#look}. */
    public PasswordResetView look(Credential credential) {
        var reset = known(credential);
        var user = recoverable.require(reset.membership());
        reset.requireOpen(user, clock.instant());
        events.fire(new MembershipEvent.PasswordResetLookedAt(reset.membership()));
        return new PasswordResetView(caller.space().name(), user.username().value());
    }

    /** As {@link RecoveryService#reset}. */
    public void reset(Credential credential, String password) {
        var reset = known(credential);
        var user = recoverable.require(reset.membership());
        reset.requireOpen(user, clock.instant());
        reset.spend(user, proof.chosen(user, password, "/password"), clock.instant());
        proof.relieve(user);
        caller.recognised(user.id());
        events.fire(new MembershipEvent.PasswordReplaced(reset.membership()));
    }

    private PasswordReset known(Credential credential) {
        var reset = resets.get(credential);
        if (caller.space().suspended()) {
            throw Refusal.of(Code.ROLE_NOT_ALLOWED, "tenant-suspended");
        }
        return reset;
    }
}
