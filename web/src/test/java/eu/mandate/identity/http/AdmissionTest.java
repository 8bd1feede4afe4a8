package eu.mandate.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.domain.MembershipId;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import eu.mandate.identity.domain.UserId;
import eu.mandate.identity.http.Admission.Verdict;
import eu.mandate.kernel.domain.Code;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.domain.TenantKind;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

    private static final String TENANT_PAGE = "/portal/identity/people.xhtml";
    private static final String OPERATORS_PAGE = "/operations/tenant/tenants.xhtml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/portal/sign-in.xhtml",
                "/portal/invitation.xhtml",
                "/public/plain.css",
                "/problems",
                "/problems/not-found",
                "/jakarta.faces.resource/theme.css.xhtml",
            })
    void opensPublicPagesToEverybody(String path) {
        assertThat(Admission.of("GET", path, null, false).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/malformed-address", "/api/v1/malformed-address"})
    void refusesAnAddressThatCannotBeReadAsMalformedAndNotAsUnknown(String path) {
        assertThat(Admission.of("GET", path, null, false).refusal().code()).isEqualTo(Code.VALIDATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/public/plain.css", "/portal/index.xhtml", "/no-such-page"})
    void pagesAreOnlyReadAndPosted(String path) {
        for (var method : new String[] {"PUT", "OPTIONS", "PROPFIND"}) {
            assertThat(Admission.of(method, path, null, false).verdict()).isEqualTo(Verdict.METHOD_UNKNOWN);
        }
        assertThat(Admission.of("FOO", "/api/v1/tenant", null, false).verdict()).isEqualTo(Verdict.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal/index.xhtml", "/portal/", OPERATORS_PAGE, "/portal/choose-tenant.xhtml"})
    void sendsStrangersToSignIn(String path) {
        assertThat(Admission.of("GET", path, null, false).verdict()).isEqualTo(Verdict.TO_SIGN_IN);
    }

    @Test
    void sendsPeopleWithoutASpaceToChooseOne() {
        assertThat(Admission.of("GET", TENANT_PAGE, null, true).verdict()).isEqualTo(Verdict.TO_CHOICE);
        assertThat(Admission.of("GET", "/portal/choose-tenant.xhtml", null, true)
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTROLLER, /portal/identity/people.xhtml, PASS",
        "CONTROLLER, /portal/identity/account.xhtml, PASS",
        "CONTROLLER, /operations/tenant/tenants.xhtml, REFUSED",
        "CONTROLLER, /operations/index.xhtml, TO_HOME",
        "PROCESSOR, /operations/tenant/tenants.xhtml, PASS",
        "PROCESSOR, /portal/identity/account.xhtml, PASS",
        "PROCESSOR, /portal/identity/people.xhtml, REFUSED",
        "PROCESSOR, /portal/, TO_HOME",
        "INSTALLATION, /operations/tenant/tenants.xhtml, PASS",
        "INSTALLATION, /portal/audit/evidence.xhtml, REFUSED",
    })
    void keepsCustomersAndOperatorsApart(TenantKind kind, String path, Verdict verdict) {
        var admission = Admission.of("GET", path, caller(kind, TokenAccess.WRITE), true);
        assertThat(admission.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.REFUSED) assertThat(admission.refusal().code()).isEqualTo(Code.ROLE_NOT_ALLOWED);
    }

    @Test
    void wantsATokenForTheApiEvenInASession() {
        assertThat(Admission.of("GET", "/api/v1/tenant", null, true).refusal().code())
                .isEqualTo(Code.UNAUTHENTICATED);
        assertThat(Admission.of("GET", "/api/v1/no-such-thing", null, false)
                        .refusal()
                        .code())
                .isEqualTo(Code.UNAUTHENTICATED);
    }

    @ParameterizedTest
    @CsvSource({"GET, PASS", "HEAD, PASS", "POST, REFUSED", "PUT, REFUSED", "DELETE, REFUSED", "PATCH, REFUSED"})
    void letsReadOnlyTokensOnlyRead(String method, Verdict verdict) {
        var caller = caller(TenantKind.CONTROLLER, TokenAccess.READ);
        var admission = Admission.of(method, "/api/v1/memberships", caller, false);
        assertThat(admission.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.REFUSED) assertThat(admission.refusal().reason()).isEqualTo("token-read-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/admin", "/api/v1/admin/tenants", "/api/v1/admin/no-such-thing"})
    void keepsCustomersOutOfTheOperatorsApi(String path) {
        var customer = caller(TenantKind.CONTROLLER, TokenAccess.WRITE);
        var operator = caller(TenantKind.PROCESSOR, TokenAccess.WRITE);
        assertThat(Admission.of("GET", path, customer, false).refusal().reason())
                .isEqualTo("operators-only");
        assertThat(Admission.of("GET", path, operator, false).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/failure", "/WEB-INF/web.xml", "/resources/css/mandate.css", "/portalx", "/apix"})
    void findsNothingElsewhere(String path) {
        var caller = caller(TenantKind.CONTROLLER, TokenAccess.WRITE);
        assertThat(Admission.of("GET", path, caller, true).refusal().code()).isEqualTo(Code.NOT_FOUND);
    }

    private static Caller caller(TenantKind kind, TokenAccess access) {
        var role = Role.administratorOf(kind);
        return new Caller(
                new UserId(new UUID(1, 1)),
                new MembershipId(new UUID(2, 2)),
                new TenantId(7),
                kind,
                Set.of(role),
                null,
                access,
                "en",
                "light",
                "name",
                "space",
                null);
    }
}
