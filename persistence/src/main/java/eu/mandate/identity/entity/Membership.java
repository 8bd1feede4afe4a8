package eu.mandate.identity.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.MembershipRules;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.MembershipView;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One person in one space: invited, then active, disabled and enabled again; never deleted, the log refers to it. */
@Entity
@Table(schema = "identity", name = "membership")
public class Membership extends TenantOwned {

    @Id
    @Column(name = "membership_id")
    private UUID id;

    @Column(name = "user_id", updatable = false)
    private UUID userId;

    @Column(name = "display_name")
    private String displayName;

    @Convert(converter = RolesConverter.class)
    @Column(name = "roles")
    private Set<Role> roles;

    // The same column as text, because a converted attribute cannot be searched.
    @Column(name = "roles", insertable = false, updatable = false)
    private String rolesText;

    @Column(name = "status")
    private MembershipStatus status;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Membership() {
        /* JPA */
    }

    /** Invites the person under the name the inviter knows. */
    public Membership(MembershipId id, UserId user, String displayName, Set<Role> roles, Instant createdAt) {
        this.id = id.value();
        this.userId = user.value();
        this.displayName = requireNonNull(displayName);
        this.roles = RoleSet.copy(roles);
        this.status = MembershipStatus.INVITED;
        this.createdAt = requireNonNull(createdAt);
    }

    /**
     * Makes the invited person a member, from now on under their own name.
     *
     * @throws Refusal {@code CONFLICT} {@code invitation-not-open} unless the person is invited
     */
    public void join(String ownName, Instant when) {
        requireInvited();
        displayName = requireNonNull(ownName);
        joinedAt = requireNonNull(when);
        status = MembershipStatus.ACTIVE;
    }

    /** Refuses {@code CONFLICT} {@code invitation-not-open} unless the person is invited. */
    public void requireInvited() {
        if (status != MembershipStatus.INVITED) {
            throw Refusal.of(Code.CONFLICT, "invitation-not-open");
        }
    }

    /** Replaces the roles; the rules of the space were asked before. */
    public void assign(Set<Role> next) {
        roles = RoleSet.copy(next);
    }

    /** Takes the access away, or the open invitation back. */
    public void disable() {
        if (status == MembershipStatus.DISABLED) {
            throw Refusal.of(Code.CONFLICT, "membership-disabled-already");
        }
        status = MembershipStatus.DISABLED;
    }

    /** Gives back what {@link #disable} took. */
    public void enable() {
        if (status != MembershipStatus.DISABLED) {
            throw Refusal.of(Code.CONFLICT, "membership-enabled-already");
        }
        status = joinedAt == null ? MembershipStatus.INVITED : MembershipStatus.ACTIVE;
    }

    /**
     * Guards a change against an outdated view.
     *
     * @param expected the version the caller saw, or {@code null} when the caller does not insist
     * @throws Refusal {@code PRECONDITION_FAILED} {@code changed-meanwhile}
     */
    public void expectVersion(Long expected) {
        if (expected != null && expected != version) {
            throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
        }
    }

    /** Whether this person manages the space's people now. */
    public boolean administers() {
        return MembershipRules.administers(roles, status);
    }

    public MembershipId id() {
        return new MembershipId(id);
    }

    public UserId user() {
        return new UserId(userId);
    }

    public Set<Role> roles() {
        return roles;
    }

    public MembershipStatus status() {
        return status;
    }

    /** What the space sees of the person. */
    public MembershipView view(String username) {
        return new MembershipView(id.toString(), username, displayName, roles, status, createdAt, version);
    }
}
