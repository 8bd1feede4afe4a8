package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedHostTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "<script>",
                "a:b",
                "a:-1",
                "a:1234567",
                "a/b",
                "user@a",
                "[::1",
                "::1",
                "a\tb",
                "\"a\""
            })
    void aHostThatIsNoneIsMalformed(String host) {
        assertThat(MalformedHost.is(List.of(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "127.0.0.1:1", "[::1]:8080", "[::1]", "a_b.example", "a.example:"
            })
    void aNameOrAnAddressIsNot(String host) {
        assertThat(MalformedHost.is(List.of(host))).isFalse();
    }

    @Test
    void severalAreMalformedAndNoneIsForTheServerToJudge() {
        assertThat(MalformedHost.is(List.of("a", "a"))).isTrue();
        assertThat(MalformedHost.is(List.of())).isFalse();
    }
}
