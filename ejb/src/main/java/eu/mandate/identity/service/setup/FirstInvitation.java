package eu.mandate.identity.service.setup;

import eu.mandate.identity.domain.MembershipEvent;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Username;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.identity.service.InvitationDesk;
import eu.mandate.identity.service.InviteMember;
import eu.mandate.identity.store.AccountStore;
import eu.mandate.identity.store.JdbcAdministration;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Invites the first installation administrator; works in the installation's own space. Not reachable from outside. */
@Stateless
@PermitAll
public class FirstInvitation {

    static final Username ADMINISTRATOR = new Username("administrator");

    @Inject
    Memberships memberships;

    @Inject
    JdbcAdministration administration;

    @Inject
    AccountStore accounts;

    @Inject
    InvitationDesk desk;

    @Inject
    Event<DomainEvent> events;

    @Inject
    @RealTime
    Clock clock;

    /**
     * A link for the first administrator, if one is needed: nobody is there, or the only invited one has no link that
     * works.
     *
     * @param linkKept whether the link made earlier is still where it was written
     */
    @Unrecorded("usually the installation has its administrator and nothing is done")
    public Optional<String> link(boolean linkKept) {
        var standing = administration.by(Role.INSTALLATION_ADMIN, ADMINISTRATOR, clock.instant());
        if (!standing.needsLink(linkKept)) return Optional.empty();
        if (!standing.held()) return Optional.of(first());
        return accounts.find(ADMINISTRATOR)
                .flatMap(account -> memberships.of(account.id()))
                .filter(membership -> membership.status() == MembershipStatus.INVITED)
                .map(this::again);
    }

    private String first() {
        var roles = Set.of(Role.INSTALLATION_ADMIN);
        var issued = desk.invite(ADMINISTRATOR, new InviteMember(ADMINISTRATOR.value(), "Administrator", roles));
        events.fire(new MembershipEvent.MembershipInvited(issued.membership().id(), roles));
        return issued.link();
    }

    private String again(Membership membership) {
        var link = desk.renew(membership).link();
        events.fire(new MembershipEvent.InvitationRenewed(membership.id()));
        return link;
    }
}
