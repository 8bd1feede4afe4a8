package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.identity.domain.Credential.Kind;
import eu.mandate.tenant.domain.TenantId;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

    private static final UUID ID = UUID.fromString("0197f0aa-1b2c-7d3e-8f40-5162738495a6");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Credential token = Credential.issue(Kind.API_TOKEN, new TenantId(77), ID, RANDOM);

    @ParameterizedTest
    @ValueSource(ints = {1, 35, 36, 77, Integer.MAX_VALUE})
    void textReadsBack(int tenant) {
        for (var kind : Kind.values()) {
            var made = Credential.issue(kind, new TenantId(tenant), ID, RANDOM);
            var read = Credential.parse(kind, made.text()).orElseThrow();
            assertThat(read).isEqualTo(made);
            assertThat(read.tenant()).isEqualTo(new TenantId(tenant));
            assertThat(read.id()).isEqualTo(ID);
            assertThat(read.matches(made.digest())).isTrue();
        }
    }

    @Test
    void textHasPrefixSpaceIdAndSecret() {
        assertThat(token.text()).matches("mdt_25_0197f0aa1b2c7d3e8f405162738495a6_[A-Za-z0-9_-]{43}");
    }

    @Test
    void anInvitationIsNoToken() {
        assertThat(Credential.parse(Kind.INVITATION, token.text())).isEmpty();
    }

    @Test
    void anotherSecretDoesNotMatch() {
        var other = Credential.issue(Kind.API_TOKEN, new TenantId(77), ID, RANDOM);
        assertThat(other.matches(token.digest())).isFalse();
        assertThat(other).isNotEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mdt",
                "mdt_",
                "mdt_0_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "mdt_01_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "mdt_zzzzzz_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "mdt_1_0197F0AA1B2C7D3E8F405162738495A6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "mdt_1_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "mdt_1_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB",
                "mdt_1_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                " mdt_1_0197f0aa1b2c7d3e8f405162738495a6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void malformedTextIsNoCredential(String text) {
        assertThat(Credential.parse(Kind.API_TOKEN, text)).isEmpty();
    }

    @Test
    void anOverlongTextIsNotEvenLookedAt() {
        assertThat(Credential.parse(Kind.API_TOKEN, token.text().repeat(1000))).isEmpty();
        assertThat(Credential.parse(Kind.API_TOKEN, null)).isEmpty();
    }

    @Test
    void printingNeverShowsTheSecret() {
        assertThat(token.toString()).doesNotContain(token.text().substring(40));
    }
}
