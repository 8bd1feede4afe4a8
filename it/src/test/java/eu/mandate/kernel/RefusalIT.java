package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RawDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Input that is refused: each time the exact status and code, a problem document in the reader's language, one entry. */
class RefusalIT {
    private static IdentityDriver identity;
    private static Space space;
    private static Refused refused;
    private static Api admin;

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        space = identity.tenant();
        admin = space.admin().api();
        refused = new Refused(identity.database());
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @Test
    void refusesATextThatIsNotJson() {
        refused.invalid("", "json-malformed", language -> invite("{\"username\": oops}", language));
    }

    @Test
    void refusesATextThatEndsTooEarly() {
        refused.invalid("", "json-malformed", language -> invite("{\"username\":\"abc\"", language));
    }

    @Test
    void refusesAParameterThatIsThereTwiceWithDifferentValues() {
        refused.invalid(
                "/limit",
                "query-repeated",
                language -> admin.get("/memberships?limit=5&limit=6", "Accept-Language", language));
        assertThat(admin.get("/memberships?limit=5&limit=5").status()).isEqualTo(200);
    }

    @Test
    void refusesTextBehindTheObject() {
        var valid = "{\"username\":\"abcd\",\"displayName\":\"A\",\"roles\":[\"LEGAL\"]}";
        refused.invalid("", "json-trailing-content", language -> invite(valid + "{}", language));
    }

    @Test
    void refusesAnArrayWhereAnObjectBelongs() {
        refused.invalid("", "json-not-object", language -> invite("[]", language));
    }

    @Test
    void refusesABodyThatStopsBeforeItsEnd() throws InterruptedException {
        var head = "POST /api/v1/memberships HTTP/1.1\nAuthorization: Bearer %s\nContent-Type: application/json\n"
                + "Content-Length: 100\n";
        new RawDriver(Installation.shared(), "127.0.9.6")
                .cut(head.formatted(space.admin().token()), "{\"username\":");
        var entries = List.<String>of();
        for (var tries = 0; entries.isEmpty() && tries < 100; tries++) {
            Thread.sleep(100);
            entries = identity.database()
                    .column(
                            "select outcome from audit.entry where tenant_id = ? and reason = ?",
                            space.number(),
                            "body-incomplete");
        }
        assertThat(entries).containsExactly("VALIDATION");
    }

    @Test
    void refusesARepeatedKey() {
        refused.invalid(
                "/username",
                "json-repeated-member",
                language -> invite(
                        "{\"username\":\"abcd\",\"username\":\"efgh\",\"displayName\":\"A\",\"roles\":[\"LEGAL\"]}",
                        language));
    }

    @Test
    void refusesAnUnknownKey() {
        refused.invalid(
                "/tenantId",
                "json-unknown-member",
                language -> invite(
                        "{\"tenantId\":1,\"username\":\"abcd\",\"displayName\":\"A\",\"roles\":[\"LEGAL\"]}",
                        language));
    }

    @Test
    void refusesANestingDeeperThanThirtyTwo() {
        var deep = "{\"username\":" + "[".repeat(32) + "]".repeat(32) + "}";
        refused.invalid("", "json-too-deep", language -> invite(deep, language));
    }

    @Test
    void refusesANumberWhereATextBelongs() {
        refused.invalid(
                "/username",
                "json-not-string",
                language -> invite("{\"username\":5,\"displayName\":\"A\",\"roles\":[\"LEGAL\"]}", language));
    }

    @Test
    void refusesAnUnknownRole() {
        refused.invalid(
                "/roles/0",
                "json-not-one-of",
                language -> invite("{\"username\":\"abcd\",\"displayName\":\"A\",\"roles\":[\"EMPEROR\"]}", language));
    }

    @Test
    void refusesTheCharacterNul() {
        refused.invalid(
                "/displayName",
                "json-nul-character",
                language ->
                        invite("{\"username\":\"abcd\",\"displayName\":\"A\\u0000\",\"roles\":[\"LEGAL\"]}", language));
    }

    @Test
    void refusesHalfACharacter() {
        refused.invalid(
                "/displayName",
                "json-lone-surrogate",
                language ->
                        invite("{\"username\":\"abcd\",\"displayName\":\"A\\ud83d\",\"roles\":[\"LEGAL\"]}", language));
    }

    @Test
    void reportsAllFaultsOfABodyTogether() {
        var problem = refused.check(Code.VALIDATION, language -> invite("{\"username\":\"\",\"roles\":[]}", language));
        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("pointer"))
                .contains("/username", "/displayName", "/roles");
    }

    @Test
    void refusesAMissingBody() {
        refused.invalid("", "body-missing", language -> invite(null, language));
        refused.invalid("", "body-missing", language -> invite("", language));
    }

    @Test
    void refusesAnotherMediaTypeThanJson() {
        refused.check(
                415,
                Code.VALIDATION,
                language ->
                        admin.post("/memberships", "{}", "Content-Type", "text/plain", "Accept-Language", language));
    }

    @Test
    void refusesToAnswerInAMediaTypeItDoesNotHave() {
        refused.check(
                406,
                Code.VALIDATION,
                language -> admin.get("/tenant", "Accept", "text/csv", "Accept-Language", language));
    }

    @Test
    void answersAnUnknownRouteAsNotFound() {
        refused.check(Code.NOT_FOUND, language -> admin.get("/no/such/route", "Accept-Language", language));
    }

    @Test
    void answersAWrongMethodWithTheRightOnes() {
        refused.check(405, Code.VALIDATION, language -> admin.delete("/tenant", "Accept-Language", language));
        assertThat(admin.delete("/tenant").header("Allow")).contains("GET");
    }

    @Test
    void answersAnUnknownIdAsNotFound() {
        var path = "/memberships/" + UUID.randomUUID();
        refused.check(Code.NOT_FOUND, language -> admin.get(path, "Accept-Language", language));
    }

    @Test
    void refusesAMissingRole() {
        var member = identity.member(space, Role.MEMBER).api();
        refused.check(Code.ROLE_NOT_ALLOWED, language -> member.get("/memberships", "Accept-Language", language));
        refused.check(Code.ROLE_NOT_ALLOWED, language -> admin.get("/admin/tenants", "Accept-Language", language));
    }

    @Test
    void refusesAPageSizeOutsideItsBounds() {
        for (var limit : new String[] {"0", "201", "-1", "many", "99999999999"}) {
            var problem = refused.check(
                    Code.VALIDATION, language -> admin.get("/memberships?limit=" + limit, "Accept-Language", language));
            assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/limit");
        }
    }

    @Test
    void refusesACursorItNeverGave() {
        var problem = refused.check(
                Code.VALIDATION, language -> admin.get("/memberships?cursor=nonsense", "Accept-Language", language));
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/cursor");
    }

    @Test
    void refusesQueryValuesOfTheWrongForm() {
        refused.invalid(
                "/role",
                "json-not-one-of",
                language -> admin.get("/memberships?role=EMPEROR", "Accept-Language", language));
        refused.invalid(
                "/from",
                "json-not-time",
                language -> admin.get("/audit/entries?from=yesterday", "Accept-Language", language));
        refused.invalid(
                "/actor",
                "json-not-uuid",
                language -> admin.get("/audit/entries?actor=1-1-1-1-1", "Accept-Language", language));
    }

    @Test
    void refusesAMalformedIdempotencyKey() {
        var valid = "{\"username\":\"abcd\",\"displayName\":\"A\",\"roles\":[\"LEGAL\"]}";
        refused.check(
                Code.VALIDATION,
                language ->
                        admin.post("/memberships", valid, "Idempotency-Key", "two words", "Accept-Language", language));
    }

    @Test
    void refusesAMalformedEntityTag() {
        var path = "/memberships/" + space.admin().membership() + "/roles";
        refused.invalid(
                "/If-Match",
                "entity-tag-malformed",
                language -> admin.put(
                        path, "{\"roles\":[\"TENANT_ADMIN\"]}", "If-Match", "1", "Accept-Language", language));
    }

    private static Answer invite(String body, String language) {
        return admin.post("/memberships", body, "Content-Type", "application/json", "Accept-Language", language);
    }
}
