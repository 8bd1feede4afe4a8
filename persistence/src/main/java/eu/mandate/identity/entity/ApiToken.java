package eu.mandate.identity.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.ApiTokenView;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.RoleSet;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.identity.domain.TokenId;
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

/** A bearer credential of one member for programs; only the digest of its secret is kept. */
@Entity
@Table(schema = "identity", name = "api_token")
public class ApiToken extends TenantOwned {

    @Id
    @Column(name = "token_id")
    private UUID id;

    @Column(name = "membership_id", updatable = false)
    private UUID membershipId;

    @Column(name = "name", updatable = false)
    private String name;

    @Convert(converter = RolesConverter.class)
    @Column(name = "roles", updatable = false)
    private Set<Role> roles;

    @Column(name = "access", updatable = false)
    private TokenAccess access;

    @Column(name = "secret_hash", updatable = false)
    private byte[] secretHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    // Written beside JPA on each use; it must not count as a change of the token.
    @Column(name = "last_used_at", insertable = false, updatable = false)
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected ApiToken() {
        /* JPA */
    }

    /** A token of the member, good until it expires or is revoked. */
    public ApiToken(TokenId id, MembershipId owner, Grant grant, byte[] secretHash, Instant createdAt) {
        this.id = id.value();
        this.membershipId = owner.value();
        this.name = grant.name();
        this.roles = RoleSet.copy(grant.roles());
        this.access = grant.access();
        this.expiresAt = grant.expiresAt();
        this.secretHash = secretHash.clone();
        this.createdAt = requireNonNull(createdAt);
    }

    /** What a token is called, what it permits and until when. */
    public record Grant(String name, Set<Role> roles, TokenAccess access, Instant expiresAt) {

        /** Refuses absent parts. */
        public Grant {
            requireNonNull(name);
            requireNonNull(roles);
            requireNonNull(access);
            requireNonNull(expiresAt);
        }
    }

    /** Ends the token now. */
    public void revoke(Instant when) {
        if (revokedAt != null) {
            throw Refusal.of(Code.CONFLICT, "token-revoked-already");
        }
        revokedAt = requireNonNull(when);
    }

    public TokenId id() {
        return new TokenId(id);
    }

    public String name() {
        return name;
    }

    public MembershipId owner() {
        return new MembershipId(membershipId);
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

    /** What people see of the token. */
    public ApiTokenView view(String ownerUsername) {
        return new ApiTokenView(
                id.toString(),
                name,
                ownerUsername,
                roles,
                access,
                createdAt,
                expiresAt,
                lastUsedAt,
                revokedAt,
                version);
    }
}
