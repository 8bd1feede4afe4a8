package eu.mandate.identity.service;

import eu.mandate.audit.entity.CallerContext;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.entity.Membership;
import eu.mandate.identity.entity.Memberships;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.tenant.entity.Tenant;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.entity.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;

/** Who asks, and in which space, in the words of this feature. */
@ApplicationScoped
public class CurrentCaller {

    @Inject
    CallerContext facts;

    @Inject
    TenantContext context;

    @Inject
    Memberships memberships;

    @Inject
    Tenants tenants;

    /** The signed-in person; a call that needs one and has none is a fault of the edge. */
    public UserId user() {
        if (facts.actor() == null) {
            throw new IllegalStateException("no caller is bound");
        }
        return new UserId(facts.actor());
    }

    /** The roles that count in this call. */
    public Set<Role> roles() {
        return facts.roles() == null
                ? Set.of()
                : RoleSet.copy(Arrays.stream(facts.roles().split(","))
                        .map(Role::valueOf)
                        .toList());
    }

    /** Whether the caller manages the people of the space. */
    public boolean administers() {
        return roles().stream().anyMatch(Role::administrator);
    }

    /** The caller's own membership of the space. */
    public Membership membership() {
        return memberships.of(user()).orElseThrow(() -> new IllegalStateException("the caller is no member"));
    }

    /** The space. */
    public Tenant space() {
        return tenants.get(context.require());
    }

    /** The kind of the space. */
    public TenantKind kind() {
        return space().kind();
    }

    /** Notes who somebody turned out to be when nobody was known yet, so that the log can name them. */
    public void recognised(UserId user) {
        if (facts.actor() == null) {
            facts.bind(user.value(), Set.of(), null);
        }
    }
}
