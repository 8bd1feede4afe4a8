package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 90, 365})
    void aTokenLivesAsManyDaysAsAsked(int days) {
        assertThat(TokenRules.expiry(NOW, days)).isEqualTo(NOW.plus(Duration.ofDays(days)));
    }

    @Test
    void aTokenLivesNinetyDaysWhenNobodySays() {
        assertThat(TokenRules.expiry(NOW, null)).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 366, Integer.MAX_VALUE})
    void noTokenLivesLongerThanAYear(int days) {
        assertThatThrownBy(() -> TokenRules.expiry(NOW, days)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTokenCarriesOnlyRolesOfItsMaker() {
        var own = Set.of(Role.LEGAL, Role.PRIVACY_MANAGER);
        assertThatCode(() -> TokenRules.rolesAreOwn(Set.of(Role.LEGAL), own)).doesNotThrowAnyException();
        assertThatThrownBy(() -> TokenRules.rolesAreOwn(Set.of(Role.LEGAL, Role.TENANT_ADMIN), own))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TokenRules.rolesAreOwn(Set.of(), own)).isInstanceOf(Refusal.class);
    }

    @Test
    void aTokenIsGoodUntilItsLastInstant() {
        assertThatCode(() -> TokenRules.good(NOW, null, NOW.minusMillis(1))).doesNotThrowAnyException();
        assertThat(reason(NOW, null, NOW)).isEqualTo("token-expired");
        assertThat(reason(NOW.plusSeconds(9), NOW.minusSeconds(1), NOW)).isEqualTo("token-revoked");
    }

    private static String reason(Instant expiresAt, Instant revokedAt, Instant now) {
        try {
            TokenRules.good(expiresAt, revokedAt, now);
            return "good";
        } catch (Refusal refusal) {
            return refusal.reason();
        }
    }
}
