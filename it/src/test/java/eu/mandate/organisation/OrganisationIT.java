package eu.mandate.organisation;

import static eu.mandate.organisation.Stating.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who the organisation is, whom to reach, what it declares: each statement an instruction, each refusal with its place. */
class OrganisationIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private Stating stating;

    @BeforeEach
    void open() {
        space = identity.tenant();
        admin = space.admin().api();
        stating = new Stating(admin);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void anIdentityIsAnInstructionThatEverybodyInTheOrganisationMayRead() {
        assertThat(admin.get("/tenant/identity").code()).isEqualTo("NOT_FOUND");
        var stated = admin.put("/tenant/identity", Stating.IDENTITY);
        assertThat(stated.status()).isEqualTo(200);
        assertThat(stated.header("ETag")).isEqualTo("\"1\"");
        var instruction = admin.get("/instructions/1").json();
        assertThat(instruction.getString("type")).isEqualTo("legal-identity");
        assertThat(instruction.getString("textEn"))
                .contains("Nordwind Touren GmbH")
                .contains("Flensburg, DE.");
        assertThat(instruction.getString("textZh")).contains("委托人为 Nordwind Touren GmbH");
        var member = identity.member(space, Role.MEMBER).api();
        assertThat(member.get("/tenant/identity").json().getString("city")).isEqualTo("Flensburg");
        assertThat(member.get("/tenant/organisation").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    @CommitmentInPart("J-040")
    void onlyThoseWhoSpeakForTheOrganisationStateIt() {
        for (var role : new Role[] {Role.MEMBER, Role.AUDITOR, Role.USAGE_MANAGER, Role.AGREEMENT_REQUESTER}) {
            var person = identity.member(space, role).api();
            assertThat(person.put("/tenant/identity", Stating.IDENTITY).code())
                    .as(role.name())
                    .isEqualTo("ROLE_NOT_ALLOWED");
            assertThat(new Stating(person).give("minors", minors(false)).code())
                    .as(role.name())
                    .isEqualTo("ROLE_NOT_ALLOWED");
        }
        var legal = identity.member(space, Role.LEGAL).api();
        assertThat(legal.put("/tenant/identity", Stating.IDENTITY).status()).isEqualTo(200);
    }

    @Test
    void anOutdatedTagChangesNothing() {
        var first = admin.put("/tenant/identity", Stating.IDENTITY).header("ETag");
        var moved = Stating.IDENTITY.replace("Kai 1", "Kai 2");
        var second = admin.put("/tenant/identity", moved, "If-Match", first);
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        var late = admin.put("/tenant/identity", Stating.IDENTITY.replace("Kai 1", "Kai 3"), "If-Match", first);
        assertThat(late.status()).isEqualTo(412);
        assertThat(admin.get("/tenant/identity").json().getString("street")).isEqualTo("Kai 2");
        assertThat(admin.get("/tenant/identity", "If-None-Match", "\"2\"").status())
                .as("what holds may change without an instruction, as time goes by")
                .isEqualTo(200);
        assertThat(admin.put("/tenant/identity", moved).code())
                .as("what changes nothing is no instruction")
                .isEqualTo("CONFLICT");
    }

    @Test
    void ofManyWhoChangeItAtOnceExactlyOneSucceeds() throws Exception {
        var tag = admin.put("/tenant/identity", Stating.IDENTITY).header("ETag");
        var threads = Executors.newFixedThreadPool(8);
        try {
            var calls = java.util.stream.IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(number -> () -> admin.put(
                            "/tenant/identity", Stating.IDENTITY.replace("Kai 1", "Kai 9" + number), "If-Match", tag))
                    .toList();
            var outcomes = threads.invokeAll(calls).stream()
                    .map(each -> status(each))
                    .sorted()
                    .toList();
            assertThat(outcomes).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
        } finally {
            threads.shutdown();
        }
        assertThat(admin.get("/instructions").json().getJsonArray("items")).hasSize(2);
    }

    @Test
    void everyFaultIsNamedByItsPlace() {
        var faulty = admin.put("/tenant/identity", """
                {"legalName":" ","street":"Kai 1","city":"Flensburg\u202E","country":"GERMANY","legalForm":"ORGANISATION"}""");
        assertThat(faulty.code()).isEqualTo("VALIDATION");
        assertThat(pointers(faulty)).contains("/legalName", "/country");
        var hidden = admin.put("/tenant/identity", Stating.IDENTITY.replace("Flensburg", "Flens\\u202Eburg"));
        assertThat(pointers(hidden)).containsExactly("/city");
        var chinese = admin.put(
                "/tenant/identity",
                Stating.IDENTITY.replace("\"DE\"", "\"CN\"").replace("HRB 1 FL", "91330100MA0000001X"));
        assertThat(pointers(chinese)).containsExactly("/registrationNumber");
        assertThat(chinese.body()).contains("credit-code-check-character");
        var unknown = admin.put("/tenant/identity", Stating.IDENTITY.replace("\"DE\"", "\"UK\""));
        assertThat(pointers(unknown)).containsExactly("/country");
        assertThat(admin.get("/tenant/identity").status()).isEqualTo(404);
    }

    @Test
    void eachPurposeHasOneContactAndAnotherReplacesIt() {
        stating.number("contact", contact("BREACH", "first@nordwind.example"));
        stating.number("contact", contact("PRIVACY", "privacy@nordwind.example"));
        stating.number("contact", contact("BREACH", "second@nordwind.example"));
        var contacts = stating.organisation().getJsonArray("contacts");
        assertThat(contacts).hasSize(2);
        assertThat(contacts.toString()).contains("second@nordwind.example").doesNotContain("first@nordwind.example");
        assertThat(pointers(stating.give("contact", contact("BREACH", "nobody"))))
                .containsExactly("/email");
    }

    @Test
    void anOfficerOrAReasonAndNeverBoth() {
        assertThat(pointers(stating.give("data-protection-officer", "{\"appointed\":true}")))
                .containsExactly("/name", "/email");
        assertThat(pointers(stating.give("data-protection-officer", "{\"appointed\":false}")))
                .containsExactly("/reason");
        stating.number("data-protection-officer", "{\"appointed\":false,\"reason\":\"Fewer than 20 people\"}");
        assertThat(pointers(stating.give("representative", "{\"territory\":\"UK\",\"appointed\":true}")))
                .containsExactly("/name", "/address", "/email");
    }

    @Test
    void aDeputyStandsInForASignatory() {
        var deputy = signatory("deputy@nordwind.example", "\"Counsel@Nordwind.example\"");
        assertThat(pointers(stating.give("signatory", deputy))).containsExactly("/deputyFor");
        stating.number("signatory", signatory("counsel@nordwind.example", "null"));
        stating.number("signatory", deputy);
        assertThat(stating.organisation().getJsonArray("signatories")).hasSize(2);
        var circle = signatory("counsel@nordwind.example", "\"deputy@nordwind.example\"");
        assertThat(pointers(stating.give("signatory", circle))).containsExactly("/deputyFor");
    }

    @Test
    void onlyLawsAndActivitiesOfTheServiceCanBeChosen() {
        var chinese = stating.give("applicable-regimes", "{\"regimes\":[\"PIPL\"],\"actsForAnotherController\":false}");
        assertThat(pointers(chinese)).containsExactly("/regimes");
        stating.number("applicable-regimes", "{\"regimes\":[\"UK_GDPR\",\"GDPR\"],\"actsForAnotherController\":false}");
        var own = stating.give("programme", programme("\"J-A06\",\"J-A01\",\"J-A99\""));
        assertThat(own.code()).isEqualTo("VALIDATION");
        assertThat(pointers(own)).containsExactly("/activities/1", "/activities/2");
        stating.number("programme", programme("\"J-A06\""));
    }

    @Test
    void theServiceIsNotForMinors() {
        assertThat(stating.give("minors", minors(true)).code()).isEqualTo("MINOR_NOT_ACCEPTED");
        stating.number("minors", minors(false));
    }

    @Test
    void exactlyTheVersionInForceIsAccepted() {
        var service = admin.get("/services/juwaitong").json().getJsonObject("shown");
        var version = service.getString("version");
        var hash = service.getString("contentHash");
        for (var wrong : List.of(
                acceptance("juwaitong", version, "0".repeat(64)),
                acceptance("juwaitong", "9.9.9", hash),
                acceptance("weiban", version, hash))) {
            var refused = stating.give("profile-acceptance", wrong);
            assertThat(refused.code()).isEqualTo("CONFLICT");
            assertThat(refused.json().getString("detail")).contains(version).contains(hash);
        }
        var number = stating.number("profile-acceptance", acceptance("juwaitong", version, hash));
        assertThat(admin.get("/instructions/" + number).json().getString("source"))
                .isEqualTo("TERMS");
        assertThat(admin.post("/instructions/" + number + "/withdraw", "{\"reason\":\"Changed our mind\"}")
                        .code())
                .isEqualTo("CONFLICT");
    }

    @Test
    void aPurposeOfTheVendorsOwnNeedsASecondPersonAndIsThenDoubted() {
        assertThat(pointers(stating.give("purpose-choice", purpose("J-P10", true))))
                .containsExactly("/purpose");
        var asked = stating.give("purpose-choice", purpose("J-P20", true));
        assertThat(asked.status()).isEqualTo(202);
        var approval = "/approvals/" + asked.json().getString("approval") + "/approve";
        assertThat(admin.post(approval, "{}").code()).isEqualTo("ROLE_NOT_ALLOWED");
        var second = identity.member(space, Role.TENANT_ADMIN).api();
        var approved = second.post(approval, "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        var instruction = admin.get("/instructions/1").json();
        assertThat(instruction.getString("state")).isEqualTo("SUSPENDED");
        var notice = instruction.getJsonArray("notices").getJsonObject(0);
        assertThat(notice.getString("rule")).isEqualTo("own-purpose");
        assertThat(notice.getString("article")).contains("Art. 28(10)");
        assertThat(stating.organisation().getJsonArray("purposes")).isEmpty();
        var decided =
                admin.post("/instructions/1/decision", "{\"outcome\":\"MAINTAINED\",\"reason\":\"We agreed on it\"}");
        assertThat(decided.json().getString("state")).isEqualTo("IN_FORCE");
        assertThat(stating.organisation().getJsonArray("purposes")).hasSize(1);
        assertThat(stating.give("purpose-choice", purpose("J-P20", false)).status())
                .as("switching off needs nobody else")
                .isEqualTo(201);
    }

    @Test
    void everyPartTellsTheInstructionBehindIt() {
        admin.put("/tenant/identity", Stating.IDENTITY);
        stating.number("minors", minors(false));
        admin.put("/tenant/identity", Stating.IDENTITY.replace("Kai 1", "Kai 2"));
        var parts = admin.get("/tenant/organisation").json().getJsonArray("parts");
        assertThat(parts).hasSize(2);
        assertThat(parts.getJsonObject(0).getString("type")).isEqualTo("legal-identity");
        assertThat(parts.getJsonObject(0).getInt("number")).isEqualTo(3);
        assertThat(parts.getJsonObject(1).getInt("number")).isEqualTo(2);
    }

    @Test
    @CommitmentInPart("J-039")
    void whatAnotherOrganisationStatesIsNotSeen() {
        var neighbour = identity.tenant().admin().api();
        assertThat(neighbour
                        .put("/tenant/identity", Stating.IDENTITY.replace("Nordwind", "Südwind"))
                        .status())
                .isEqualTo(200);
        assertThat(admin.get("/tenant/identity").status()).isEqualTo(404);
        assertThat(admin.get("/tenant/organisation").json().getJsonArray("parts"))
                .isEmpty();
        assertThat(admin.put("/tenant/identity", Stating.IDENTITY).header("ETag"))
                .as("each ledger counts for itself")
                .isEqualTo("\"1\"");
        assertThat(neighbour.get("/tenant/identity").json().getString("legalName"))
                .startsWith("Südwind");
    }

    private static int status(java.util.concurrent.Future<Answer> call) {
        try {
            return call.get().status();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String contact(String purpose, String email) {
        return "{\"purpose\":\"%s\",\"name\":\"Ann\",\"position\":\"Desk\",\"email\":\"%s\"}".formatted(purpose, email);
    }

    private static String signatory(String email, String deputyFor) {
        return """
                {"name":"Ann","title":"Counsel","authority":"Register","email":"%s","validFrom":"2026-01-01",\
                "deputyFor":%s}""".formatted(email, deputyFor);
    }

    private static String programme(String activities) {
        return "{\"plan\":\"Business\",\"information\":\"Inbox\",\"activities\":[%s]}".formatted(activities);
    }

    private static String minors(boolean served) {
        return "{\"underFourteen\":false,\"fourteenToSeventeen\":%s}".formatted(served);
    }

    private static String purpose(String code, boolean allowed) {
        return "{\"purpose\":\"%s\",\"allowed\":%s}".formatted(code, allowed);
    }

    private static String acceptance(String service, String version, String hash) {
        return "{\"service\":\"%s\",\"version\":\"%s\",\"contentHash\":\"%s\"}".formatted(service, version, hash);
    }
}
