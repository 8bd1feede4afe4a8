package eu.mandate.identity.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.entity.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A one-time link by which a member who forgot the password chooses a new one, good for a day of real time; only the digest
 * of its secret is kept.
 */
@Entity
@Table(schema = "identity", name = "password_reset")
public class PasswordReset extends TenantOwned {

    /** How long the link can be used: shorter than an invitation's, for it opens an account that exists. */
    public static final Duration VALIDITY = Duration.ofHours(24);

    @Id
    @Column(name = "reset_id")
    private UUID id;

    @Column(name = "membership_id", updatable = false)
    private UUID membershipId;

    @Column(name = "secret_hash", updatable = false)
    private byte[] secretHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordReset() {
        /* JPA */
    }

    /** Lets the member choose a new password from now on. */
    public PasswordReset(Credential credential, MembershipId membership, Instant createdAt) {
        this.id = credential.id();
        this.membershipId = membership.value();
        this.secretHash = credential.digest();
        this.createdAt = requireNonNull(createdAt);
        this.expiresAt = createdAt.plus(VALIDITY);
    }

    /** Whether the credential is this link's. */
    public boolean belongsTo(Credential credential) {
        return credential.matches(secretHash);
    }

    /**
     * Refuses a spent or late link, and one whose person has meanwhile found another way to a new password.
     *
     * @throws Refusal {@code CONFLICT} {@code reset-used} or {@code reset-expired}
     */
    public void requireOpen(PlatformUser user, Instant now) {
        if (usedAt != null || user.changedPasswordSince(createdAt)) {
            throw Refusal.of(Code.CONFLICT, "reset-used");
        }
        if (!now.isBefore(expiresAt)) {
            throw Refusal.of(Code.CONFLICT, "reset-expired");
        }
    }

    /** Replaces the password of its person and is spent; every browser session that began before ends. */
    public void spend(PlatformUser user, String hash, Instant now) {
        requireOpen(user, now);
        user.changePassword(hash, now);
        usedAt = now;
    }

    public MembershipId membership() {
        return new MembershipId(membershipId);
    }
}
