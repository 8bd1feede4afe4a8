package eu.mandate.kernel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static final String OTHER = "/portal/index.xhtml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/audit/evidence.xhtml",
                "/portal/audit/evidence.xhtml?query=created%3A2026-03-01..2026-03-31&zone=Europe%2FBerlin",
                "/operations/audit/evidence.xhtml?query=action%3Amember-*&cursor="
            })
    void aPageOfOursIsKeptWithWhatItIsNarrowedTo(String address) {
        assertThat(PageAddress.localOr(address, OTHER)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(ints = {222, 600})
    void aLongSearchInChineseIsKept(int characters) {
        var address = "/portal/audit/evidence.xhtml?query=" + "%E5%AD%98".repeat(characters);
        assertThat(PageAddress.localOr(address, OTHER)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/portal/",
                "/portal/../api/v1/policy",
                "/portal/..?a=b",
                "/portal/audit/evidence.xhtml?a=%zz",
                "/portal/audit/evidence.xhtml?a=\\evil",
                "/api/v1/policy"
            })
    void anythingElseIsNot(String address) {
        assertThat(PageAddress.localOr(address, OTHER)).isEqualTo(OTHER);
    }
}
