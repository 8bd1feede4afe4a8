package eu.mandate.identity.service.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.identity.domain.Username;
import eu.mandate.kernel.domain.Refusal;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void keepsAPasswordAsArgon2idAtTodaysCost() {
        var kept = passwords.hash("a quiet harbour lane");
        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("a quiet harbour lane", kept)).isTrue();
        assertThat(passwords.matches("a quiet harbour lane!", kept)).isFalse();
        assertThat(passwords.outdated(kept)).isFalse();
    }

    @Test
    void twoPeopleWithOnePasswordAreNotRecognisable() {
        assertThat(passwords.hash("a quiet harbour lane")).isNotEqualTo(passwords.hash("a quiet harbour lane"));
    }

    @Test
    void aPasswordIsTheSameOnEveryKeyboard() {
        var composed = passwords.hash("Überfahrt nach Sylt");
        assertThat(passwords.matches("U\u0308berfahrt nach Sylt", composed)).isTrue();
    }

    @Test
    void nobodyHasThePasswordOfAnUnknownAccount() {
        assertThat(passwords.matches("nobody's password", null)).isFalse();
        assertThat(passwords.matches("nobody's password", "not a hash")).isFalse();
    }

    @Test
    void aHashOfAnEarlierCostIsOutdatedAndStillWorks() {
        var earlier = Argon2id.of("a quiet harbour lane", new byte[16], new Argon2id.Cost(4096, 1, 1))
                .text();
        assertThat(passwords.matches("a quiet harbour lane", earlier)).isTrue();
        assertThat(passwords.outdated(earlier)).isTrue();
    }

    @Test
    void aRandomPasswordIsKeptCheaplyUntilItsOwnerSignsIn() {
        var kept = passwords.hashRandom("oBqj1qk5uS3mQy0xTz7WvPcd");
        assertThat(passwords.matches("oBqj1qk5uS3mQy0xTz7WvPcd", kept)).isTrue();
        assertThat(passwords.outdated(kept)).isTrue();
    }

    @Test
    void aChosenPasswordFollowsTheRule() {
        assertThatThrownBy(() -> passwords.hashChosen("short", new Username("katrin"), "/next"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors().get(0).reason()).isEqualTo("password-too-short"));
    }
}
