package eu.mandate.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.identity.domain.Credential;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.TenantId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PasswordResetTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final Credential credential =
            Credential.issue(Credential.Kind.PASSWORD_RESET, new TenantId(2), UUID.randomUUID(), new SecureRandom());
    private final PasswordReset reset = new PasswordReset(credential, new MembershipId(UUID.randomUUID()), NOW);
    private final PlatformUser user =
            new PlatformUser(new UserId(UUID.randomUUID()), new Username("katrin"), "Katrin", NOW.minusSeconds(60));

    @BeforeEach
    void open() {
        user.open("Katrin", "former");
    }

    @Test
    void replacesThePasswordOnce() {
        reset.spend(user, "next", NOW.plusSeconds(60));
        assertThat(user.passwordHash()).contains("next");
        assertThat(user.changedPasswordSince(NOW)).isTrue();
        assertThat(refusal(NOW.plusSeconds(61))).isEqualTo("reset-used");
    }

    @Test
    void isGoodForADay() {
        var end = NOW.plus(Duration.ofHours(24));
        reset.requireOpen(user, end.minusMillis(1));
        assertThat(refusal(end)).isEqualTo("reset-expired");
    }

    @Test
    void isWorthNothingAfterThePersonChangedThePasswordOtherwise() {
        user.changePassword("remembered", NOW.plusSeconds(5));
        assertThat(refusal(NOW.plusSeconds(6))).isEqualTo("reset-used");
        assertThat(user.passwordHash()).contains("remembered");
    }

    @Test
    void belongsToItsOwnCredentialOnly() {
        var other =
                Credential.issue(Credential.Kind.PASSWORD_RESET, new TenantId(2), credential.id(), new SecureRandom());
        assertThat(reset.belongsTo(credential)).isTrue();
        assertThat(reset.belongsTo(other)).isFalse();
        assertThat(Credential.parse(Credential.Kind.INVITATION, credential.text()))
                .isEmpty();
    }

    private String refusal(Instant when) {
        return catchThrowableOfType(Refusal.class, () -> reset.spend(user, "late", when))
                .reason();
    }
}
