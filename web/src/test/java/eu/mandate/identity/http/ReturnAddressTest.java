package eu.mandate.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/index.xhtml",
                "/portal/",
                "/portal/identity/person.xhtml?id=01890a5d-ac96-774b-bcce-b302099a8057",
                "/operations/tenant/tenants.xhtml?text=%E4%B8%96&status=ACTIVE",
                "/portal/audit/evidence.xhtml?query=action%3Amember-*+created%3A2026-03-01..2026-03-31",
            })
    void goesBackToPagesOfThePortal(String wanted) {
        assertThat(ReturnAddress.safe(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/portal/",
                "//evil.example/portal/",
                "/\\evil.example/portal/",
                "\\\\evil.example",
                "/portal//evil.example",
                "/portal/../api/v1/account",
                "/portal/\nLocation: x",
                "/portal/%0d%0aX:1",
                "/portal/a?b=<script>",
                "javascript:alert(1)",
                "portal/index.xhtml",
                "/api/v1/account",
                "/portalx/index.xhtml",
                " /portal/index.xhtml",
                "/portal/index.xhtml#a",
                "/portal/sign-in.xhtml",
                "/portal/sign-in.xhtml?next=/portal/",
                "/portal/choose-tenant.xhtml",
                "/portal/invitation.xhtml?code=x",
            })
    void goesHomeForEverythingElse(String wanted) {
        assertThat(ReturnAddress.safe(wanted)).isEqualTo("/");
    }

    @Test
    void goesHomeForAVeryLongAddress() {
        assertThat(ReturnAddress.safe("/portal/" + "a".repeat(1000))).isEqualTo("/");
    }
}
