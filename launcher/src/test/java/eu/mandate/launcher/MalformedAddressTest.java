package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/%",
                "/%4",
                "/api/v1/%+1",
                "/%00",
                "/%0a",
                "/\\",
                "/api/v1/tenant%5c",
                "/%c0%ae%c0%ae/tenant",
                "/%e4%b8",
                "/../etc",
                "/portal/%2e%2e/../etc",
                "portal/",
                "localhost:443",
                "",
                "*a",
                "ftp://localhost/",
            })
    void aPathThatCannotBeReadIsMalformed(String path) {
        assertThat(MalformedAddress.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "*",
                "/%41",
                "/api/v1/members/%E4%B8%AD",
                "/a/../b",
                "//",
                "/..;/",
                "/a%2fb",
                "/a+b",
                "/%25zz"
            })
    void aPathThatIsOnlyUnusualIsNot(String path) {
        assertThat(MalformedAddress.is(path)).isFalse();
    }

    @Test
    void aWholeAddressInsteadOfAPathIsJudgedLikeOne() {
        assertThat(MalformedAddress.is("http://localhost/portal/")).isFalse();
        assertThat(MalformedAddress.is("http://localhost/%zz")).isTrue();
    }
}
