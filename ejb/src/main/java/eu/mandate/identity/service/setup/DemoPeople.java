package eu.mandate.identity.service.setup;

import eu.mandate.identity.domain.MembershipEvent;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.identity.domain.TokenRules;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.domain.Username;
import eu.mandate.identity.entity.ApiToken;
import eu.mandate.identity.entity.ApiTokens;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.identity.service.TokenMint;
import eu.mandate.identity.store.AccountStore;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the demonstration's people into the current space. It sets passwords, so it refuses to work in an installation
 * that was not started for the demonstration. Not reachable from outside.
 */
@Stateless
@PermitAll
public class DemoPeople {

    private static final String TOKEN_NAME = "demo";

    @Inject
    @ConfigProperty(name = "mandate.demo", defaultValue = "false")
    boolean demo;

    @Inject
    AccountStore accounts;

    @Inject
    Memberships memberships;

    @Inject
    ApiTokens tokens;

    @Inject
    TokenMint mint;

    @Inject
    Event<DomainEvent> events;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Makes sure the people are active members with these passwords; their earlier demo tokens stop working.
     *
     * @return one fresh API token for each person, in order
     */
    public List<String> ensure(List<DemoPerson> people) {
        if (!demo) {
            throw new IllegalStateException("this installation was not started for the demonstration");
        }
        var fresh = people.stream().map(this::ensure).toList();
        events.fire(new MembershipEvent.DemoPeopleEnsured(people.size()));
        return fresh;
    }

    /** Who somebody of the demonstration is. */
    @Unrecorded("a number is no personal data")
    public UserId known(Username username) {
        return accounts.find(username)
                .orElseThrow(() -> new IllegalStateException(username + " is not there"))
                .id();
    }

    private String ensure(DemoPerson person) {
        var membership = member(person);
        memberships.person(membership).open(person.displayName(), person.passwordHash());
        if (membership.status() == MembershipStatus.INVITED) {
            membership.join(person.displayName(), clock.instant());
        }
        tokens.openOf(membership.id()).stream()
                .filter(token -> token.name().equals(TOKEN_NAME))
                .forEach(token -> token.revoke(clock.instant()));
        var expiresAt = TokenRules.expiry(clock.instant(), TokenRules.MAX_DAYS);
        return mint.mint(membership, new ApiToken.Grant(TOKEN_NAME, membership.roles(), TokenAccess.WRITE, expiresAt))
                .secret();
    }

    private Membership member(DemoPerson person) {
        var fresh = new UserId(TimeOrderedId.next(clock));
        var user = accounts.ensure(fresh, person.username(), person.displayName(), clock.instant());
        return memberships.of(user).orElseGet(() -> {
            var id = new MembershipId(TimeOrderedId.next(clock));
            var membership = new Membership(id, user, person.displayName(), Set.of(person.role()), clock.instant());
            memberships.add(membership);
            return membership;
        });
    }
}
