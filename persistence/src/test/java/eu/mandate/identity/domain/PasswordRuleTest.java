package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final Username KATRIN = new Username("katrin.petersen");

    @ParameterizedTest
    @CsvSource({
        "short, password-too-short",
        "elevenchars, password-too-short",
        "Katrin.Petersen, password-is-username",
        "ＫＡＴＲＩＮ.petersen, password-is-username",
        "Password1234, password-too-common",
        "passwordpassword, password-too-common",
        "aaaaaaaaaaaaaaa, password-too-common",
        "abababababab, password-too-common"
    })
    void weakPasswordsAreRefusedWithTheirReason(String password, String reason) {
        assertThat(PasswordRule.violations("/password", password, KATRIN))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.reason()).isEqualTo(reason);
                    assertThat(violation.pointer()).isEqualTo("/password");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"only lower case words", "一二三四五六七八九十甲乙", "twelve chars", "🦀🐙🦑🐚🐠🐟🐡🐬🐳🐋🦈🐊"})
    void lengthIsEnough(String password) {
        assertThat(PasswordRule.violations("/password", password, KATRIN)).isEmpty();
    }

    @Test
    void lengthIsCountedInCodePointsUpToTheLimit() {
        var longest = "xyz🦀".repeat(32);
        assertThat(PasswordRule.violations("/next", longest, KATRIN)).isEmpty();
        assertThat(PasswordRule.violations("/next", longest + "!", KATRIN))
                .singleElement()
                .satisfies(violation -> assertThat(violation.reason()).isEqualTo("password-too-long"));
    }
}
