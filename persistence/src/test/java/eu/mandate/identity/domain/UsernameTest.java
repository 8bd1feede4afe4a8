package eu.mandate.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @CsvSource({
        "Admin@Nordlicht.Example, admin@nordlicht.example",
        "'  spaced ', spaced",
        "ＡＤＭＩＮ, admin",
        "王晓敏, 王晓敏",
        "o.brien+x@a-b.example, o.brien+x@a-b.example"
    })
    void spellingsOfOneNameAreOneUsername(String typed, String expected) {
        assertThat(Username.parse(typed)).contains(new Username(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b c", "with\nline", "zero\u200bwidth", "semi;colon", "<script>", "ﷺ"})
    void whatIsNoNameIsNoUsername(String typed) {
        assertThat(Username.parse(typed)).isEmpty();
    }

    @Test
    void lengthIsBounded() {
        assertThat(Username.parse("a".repeat(100))).isPresent();
        assertThat(Username.parse("a".repeat(101))).isEmpty();
        assertThat(Username.parse("a".repeat(10_000))).isEmpty();
        assertThat(Username.parse(null)).isEmpty();
    }

    @Test
    void normalisingIsStable() {
        var once = Username.parse("Ǆüngel.Straße").orElseThrow();
        assertThat(Username.parse(once.value())).contains(once);
    }

    @Test
    void refusalPointsAtTheField() {
        assertThatThrownBy(() -> Username.of("x", "/adminUsername")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
            assertThat(refusal.errors().get(0).pointer()).isEqualTo("/adminUsername");
            assertThat(refusal.errors().get(0).reason()).isEqualTo("username-invalid");
        });
    }
}
