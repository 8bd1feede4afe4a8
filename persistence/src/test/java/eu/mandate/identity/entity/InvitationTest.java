package eu.mandate.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.InvitationId;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.UserId;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final MembershipId MEMBERSHIP = new MembershipId(UUID.randomUUID());

    private final Credential credential =
            Credential.issue(Credential.Kind.INVITATION, new TenantId(2), UUID.randomUUID(), new SecureRandom());
    private final Invitation invitation =
            new Invitation(new InvitationId(credential.id()), MEMBERSHIP, credential.digest(), NOW);

    @Test
    void opensOnceOnly() {
        invitation.spend(NOW.plusSeconds(60));
        assertThat(refusal(() -> invitation.spend(NOW.plusSeconds(61)))).isEqualTo("invitation-used");
    }

    @Test
    void opensForSevenDays() {
        assertThat(refusal(() ->
                        invitation.requireOpen(NOW.plus(Duration.ofDays(7)).minusMillis(1))))
                .isEqualTo("none");
        assertThat(refusal(() -> invitation.spend(NOW.plus(Duration.ofDays(7)))))
                .isEqualTo("invitation-expired");
    }

    @Test
    void belongsToItsOwnCredentialOnly() {
        var other = Credential.issue(Credential.Kind.INVITATION, new TenantId(2), credential.id(), new SecureRandom());
        assertThat(invitation.belongsTo(credential)).isTrue();
        assertThat(invitation.belongsTo(other)).isFalse();
    }

    @Test
    void aDisabledInvitationComesBackAsAnInvitation() {
        var membership = membership();
        membership.disable();
        assertThat(refusal(() -> membership.join("Own Name", NOW))).isEqualTo("invitation-not-open");
        membership.enable();
        assertThat(membership.status()).isEqualTo(MembershipStatus.INVITED);
    }

    @Test
    void aMemberIsDisabledAndEnabledOnceEach() {
        var membership = membership();
        membership.join("Own Name", NOW);
        assertThat(refusal(membership::enable)).isEqualTo("membership-enabled-already");
        membership.disable();
        assertThat(membership.administers()).isFalse();
        assertThat(refusal(membership::disable)).isEqualTo("membership-disabled-already");
        membership.enable();
        assertThat(membership.status()).isEqualTo(MembershipStatus.ACTIVE);
        assertThat(membership.administers()).isTrue();
        assertThat(membership.view("katrin").displayName()).isEqualTo("Own Name");
    }

    private static Membership membership() {
        return new Membership(MEMBERSHIP, new UserId(UUID.randomUUID()), "As Invited", Set.of(Role.TENANT_ADMIN), NOW);
    }

    private static String refusal(Runnable action) {
        try {
            action.run();
            return "none";
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }
}
