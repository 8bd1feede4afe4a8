package eu.mandate.dataplane.domain.decision;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.tenant.domain.TenantId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts.
 *
 * @param space the customer organisation the actor belongs to; for the vendor's people and jobs the one they were let into
 * @param roles that count now
 * @param standing only of the vendor's people; missing means no
 * @param purposes only of a job: codes of the purposes it exists for
 */
public record Actor(Kind kind, TenantId space, Set<Role> roles, StaffStanding standing, Set<String> purposes) {

    private static final Set<Role> ANSWERABLE =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AUDITOR);

    /** Kinds of actors. */
    public enum Kind {
        /** A person or a program of the customer organisation. */
        ORGANISATION,
        /** A person of the vendor. */
        STAFF,
        /** A job of the platform or a connector, working for the customer organisation. */
        JOB
    }

    public Actor {
        requireNonNull(kind, "kind");
        roles = RoleSet.copy(roles);
        purposes = Set.copyOf(purposes);
    }

    /** Somebody of the customer organisation. */
    public static Actor ofOrganisation(TenantId space, Set<Role> roles) {
        return new Actor(Kind.ORGANISATION, space, roles, null, Set.of());
    }

    /** One of the vendor's people. */
    public static Actor ofVendor(TenantId space, Set<Role> roles, StaffStanding standing) {
        return new Actor(Kind.STAFF, space, roles, standing, Set.of());
    }

    /** A job. */
    public static Actor job(TenantId space, Set<String> purposes) {
        return new Actor(Kind.JOB, space, Set.of(), null, purposes);
    }

    /** Whether the actor must not learn that a record outside its scope exists: nobody who answers for the organisation's data. */
    public boolean ordinaryMember() {
        return kind == Kind.ORGANISATION && Collections.disjoint(roles, ANSWERABLE);
    }
}
