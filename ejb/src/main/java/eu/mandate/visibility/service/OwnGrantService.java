package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.domain.OwnGrantEvent;
import eu.mandate.visibility.domain.OwnGrantView;
import eu.mandate.visibility.store.JdbcOwnGrants;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What members granted an application for their own person, as the platform reports it (row W-048). Fields under such a
 * permission come in and come out only while the grant stands.
 */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER})
public class OwnGrantService {

    @Inject
    JdbcOwnGrants grants;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws Refusal NOT_FOUND for a member that the organisation does not have */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
    public List<OwnGrantView> list(String member) {
        var id = id(member);
        var all = grants.list(number(id));
        events.fire(new OwnGrantEvent.OwnGrantsRead(id));
        return all;
    }

    /**
     * A member granted it; the same twice changes nothing.
     *
     * @throws Refusal NOT_FOUND for a member that the organisation does not have, or a permission that nobody grants for their own
     *     person in the service's profile
     */
    public void give(String member, String app, String permission) {
        var id = id(member);
        var grant = grant(app, permission);
        grants.add(number(id), grant, clock.instant());
        events.fire(new OwnGrantEvent.OwnGrantGiven(id, grant));
    }

    /** A member took it back; where there is none nothing changes. @throws Refusal as for {@link #give} */
    public void takeBack(String member, String app, String permission) {
        var id = id(member);
        var grant = grant(app, permission);
        grants.remove(number(id), grant);
        events.fire(new OwnGrantEvent.OwnGrantTakenBack(id, grant));
    }

    private int number(UUID id) {
        return grants.member(id).orElseThrow(() -> Refusal.notFound("member", id));
    }

    private OwnGrant grant(String app, String permission) {
        return catalogue.ofTenant(clock.instant()).stream()
                .flatMap(profile -> profile.profile().permissions().stream())
                .filter(rule -> rule.ownGrant()
                        && rule.app().equals(app)
                        && rule.permission().equals(permission))
                .findFirst()
                .map(rule -> new OwnGrant(rule.app(), rule.permission()))
                .orElseThrow(() -> Refusal.notFound("permission", permission));
    }

    private static UUID id(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) return id;
        } catch (IllegalArgumentException malformed) {
            // Answered like an unknown one.
        }
        throw Refusal.notFound("member", text);
    }
}
