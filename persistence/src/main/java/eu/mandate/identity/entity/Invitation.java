package eu.mandate.identity.entity;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.InvitationId;
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

/** A one-time link into a space, good for seven days of real time; only the digest of its secret is kept. */
@Entity
@Table(schema = "identity", name = "invitation")
public class Invitation extends TenantOwned {

    /** How long an invitation can be accepted. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    @Id
    @Column(name = "invitation_id")
    private UUID id;

    @Column(name = "membership_id", updatable = false)
    private UUID membershipId;

    @Column(name = "secret_hash", updatable = false)
    private byte[] secretHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected Invitation() {
        /* JPA */
    }

    /** Invites the member from now on. */
    public Invitation(InvitationId id, MembershipId membership, byte[] secretHash, Instant createdAt) {
        this.id = id.value();
        this.membershipId = membership.value();
        this.secretHash = secretHash.clone();
        this.createdAt = requireNonNull(createdAt);
        this.expiresAt = createdAt.plus(VALIDITY);
    }

    /** Whether the credential is this invitation's. */
    public boolean belongsTo(Credential credential) {
        return credential.matches(secretHash);
    }

    /**
     * Refuses a spent or late invitation.
     *
     * @throws Refusal {@code CONFLICT} {@code invitation-used} or {@code invitation-expired}
     */
    public void requireOpen(Instant now) {
        if (acceptedAt != null) {
            throw Refusal.of(Code.CONFLICT, "invitation-used");
        }
        if (!now.isBefore(expiresAt)) {
            throw Refusal.of(Code.CONFLICT, "invitation-expired");
        }
    }

    /** Spends the invitation. */
    public void spend(Instant now) {
        requireOpen(now);
        acceptedAt = now;
    }

    public MembershipId membership() {
        return new MembershipId(membershipId);
    }
}
