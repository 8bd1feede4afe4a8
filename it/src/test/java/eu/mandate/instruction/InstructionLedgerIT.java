package eu.mandate.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving, reading and withdrawing instructions. */
class InstructionLedgerIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;

    @BeforeEach
    void open() {
        space = identity.tenant();
        admin = space.admin().api();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private static List<Integer> numbers(Answer list) {
        return list.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("number"))
                .toList();
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
    }

    private static void assertFault(Answer answer, String pointer) {
        assertRefused(answer, "VALIDATION");
        assertThat(answer.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .as(answer.body())
                .anyMatch(error -> error.getString("pointer").equals(pointer));
    }

    @Test
    void anInstructionIsNumberedWrittenInBothLanguagesAndFoundAgain() {
        var given = Contacts.give(admin, "PRIVACY", "Ada & Co <b>");
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.header("Location")).endsWith("/api/v1/instructions/1");
        assertThat(given.json().getInt("number")).isEqualTo(1);
        var read = admin.get("/instructions/1").json();
        assertThat(read.getString("type")).isEqualTo("contact");
        assertThat(read.getString("subject")).isEqualTo("PRIVACY");
        assertThat(read.getString("state")).isEqualTo("IN_FORCE");
        assertThat(read.getString("source")).isEqualTo("SERVICE_ACTION");
        assertThat(read.getString("authorRole")).isEqualTo("TENANT_ADMIN");
        assertThat(read.getString("payload"))
                .isEqualTo(
                        "{\"email\":\"desk@ledger.example\",\"name\":\"Ada & Co <b>\",\"position\":\"Head of the desk\","
                                + "\"purpose\":\"PRIVACY\"}");
        assertThat(read.getString("textEn")).contains("questions of privacy").contains("Ada & Co <b>");
        assertThat(read.getString("textZh")).contains("Ada & Co <b>").matches(".*\\p{IsHan}.*");
        assertThat(read.getString("effectiveFrom")).isEqualTo(read.getString("givenAt"));
        assertThat(read.isNull("replaces")).isTrue();
    }

    @Test
    void aLaterInstructionShowsWhatWasBefore() {
        Contacts.given(admin, "PRIVACY", "Ada");
        Contacts.given(admin, "PRIVACY", "Grace");
        var later = admin.get("/instructions/2").json();
        assertThat(later.getInt("replaces")).isEqualTo(1);
        assertThat(later.getString("before")).contains("Ada");
        assertThat(later.getString("beforeTextEn")).contains("Ada");
        var earlier = admin.get("/instructions/1").json();
        assertThat(earlier.getString("state")).isEqualTo("REPLACED");
        assertThat(earlier.getInt("replacedBy")).isEqualTo(2);
        assertThat(earlier.getInt("basedOn")).isEqualTo(2);
    }

    @Test
    void aRefusedInstructionTakesNoNumber() {
        Contacts.given(admin, "PRIVACY", "Ada");
        assertRefused(Contacts.give(admin, "PRIVACY", "Ada"), "CONFLICT");
        assertFault(admin.post(Contacts.PATH, Contacts.payload("PRIVACY", " ")), "/name");
        assertRefused(Contacts.give(admin, "PRIVACY", "Grace", 0), "PRECONDITION_FAILED");
        assertThat(Contacts.given(admin, "PRIVACY", "Grace")).isEqualTo(2);
    }

    @Test
    void whoeverSawAnOlderStateIsTold() {
        assertThat(Contacts.give(admin, "PRIVACY", "Ada", 0).status()).isEqualTo(201);
        Contacts.given(admin, "BREACH", "Somebody else");
        assertThat(Contacts.give(admin, "PRIVACY", "Grace", 1).status())
                .as("another setting does not matter")
                .isEqualTo(201);
        var late = Contacts.give(admin, "PRIVACY", "Edsger", 1);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().getString("detail")).contains("changed this meanwhile");
        admin.post("/instructions/3/withdraw", "{\"reason\":\"a slip\"}");
        assertThat(Contacts.give(admin, "PRIVACY", "Edsger", 3).status())
                .as("a withdrawal changed it too")
                .isEqualTo(412);
        assertThat(Contacts.give(admin, "PRIVACY", "Edsger", 4).status()).isEqualTo(201);
    }

    @Test
    void theListIsFilteredAndPagedLatestFirst() {
        Contacts.given(admin, "PRIVACY", "Ada Lovelace");
        Contacts.given(admin, "BREACH", "Grace Hopper");
        Contacts.given(admin, "PRIVACY", "Edsger Dijkstra");
        admin.post("/instructions/2/withdraw", "{\"reason\":\"no longer with us\"}");
        assertThat(numbers(admin.get("/instructions"))).containsExactly(4, 3, 2, 1);
        assertThat(numbers(admin.get("/instructions?type=contact"))).containsExactly(3, 2, 1);
        assertThat(numbers(admin.get("/instructions?subject=PRIVACY"))).containsExactly(3, 1);
        assertThat(numbers(admin.get("/instructions?state=REPLACED"))).containsExactly(1);
        assertThat(numbers(admin.get("/instructions?state=WITHDRAWN"))).containsExactly(2);
        assertThat(numbers(admin.get("/instructions?text=hopper"))).containsExactly(4, 2);
        assertThat(numbers(admin.get("/instructions?to=2020-01-01T00:00:00Z"))).isEmpty();
        assertThat(numbers(admin.get("/instructions?author=" + UUID.randomUUID())))
                .isEmpty();
        var author = admin.get("/instructions/1").json().getString("author");
        assertThat(numbers(admin.get("/instructions?author=" + author))).hasSize(4);
        var first = admin.get("/instructions?limit=3");
        assertThat(numbers(first)).containsExactly(4, 3, 2);
        var rest = admin.get("/instructions?limit=3&cursor=" + first.json().getString("next"));
        assertThat(numbers(rest)).containsExactly(1);
        assertThat(rest.json().isNull("next")).isTrue();
        assertFault(admin.get("/instructions?cursor=never"), "/cursor");
        assertFault(admin.get("/instructions?state=GONE"), "/state");
    }

    @Test
    void afterAWithdrawalWhatHeldBeforeHoldsAgain() {
        Contacts.given(admin, "PRIVACY", "Ada");
        Contacts.given(admin, "PRIVACY", "Grace");
        var withdrawn = admin.post("/instructions/2/withdraw", "{\"reason\":\"she declined\"}");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
        assertThat(withdrawn.header("Location")).endsWith("/instructions/3");
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
        var second = admin.get("/instructions/2").json();
        assertThat(second.getString("state")).isEqualTo("WITHDRAWN");
        assertThat(second.getInt("withdrawnBy")).isEqualTo(3);
        var third = admin.get("/instructions/3").json();
        assertThat(third.getString("textEn")).contains("2").contains("Grace").contains("she declined");
        assertThat(third.getString("textZh")).contains("2").contains("she declined");
        assertRefused(admin.post("/instructions/2/withdraw", "{\"reason\":\"again\"}"), "CONFLICT");
    }

    @Test
    void aWithdrawalCanBeWithdrawnAndGivenByItsTypeLikeAnyOther() {
        Contacts.given(admin, "PRIVACY", "Ada");
        admin.post("/instructions/1/withdraw", "{\"reason\":\"a slip\"}");
        assertThat(Contacts.inForce(admin, "PRIVACY")).isNull();
        var back = admin.post("/instructions/withdrawal", "{\"number\":2,\"reason\":\"no slip after all\"}");
        assertThat(back.status()).as(back.body()).isEqualTo(201);
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
        assertRefused(admin.post("/instructions/withdrawal", "{\"number\":99,\"reason\":\"x\"}"), "NOT_FOUND");
        assertFault(admin.post("/instructions/1/withdraw", "{\"reason\":\" \"}"), "/reason");
    }

    @Test
    void everyKindOfFaultIsToldWithItsPlace() {
        assertRefused(admin.post("/instructions/no-such-type", "{}"), "NOT_FOUND");
        assertFault(admin.post(Contacts.PATH, "{\"purpose\":\"PRIVACY\",\"nickname\":\"x\"}"), "/nickname");
        assertFault(admin.post(Contacts.PATH, "{\"purpose\":\"LUNCH\"}"), "/purpose");
        assertFault(admin.post(Contacts.PATH, "{}"), "/email");
        assertFault(admin.post(Contacts.PATH, "[]"), "");
        assertFault(admin.post(Contacts.PATH, "{\"purpose\":"), "");
        assertFault(admin.post(Contacts.PATH, null), "");
        var payload = Contacts.payload("PRIVACY", "Ada");
        assertFault(admin.post(Contacts.PATH + "?basedOn=-1", payload), "/basedOn");
        assertFault(admin.post(Contacts.PATH + "?effectiveFrom=tomorrow", payload), "/effectiveFrom");
        assertFault(admin.post(Contacts.PATH + "?effectiveFrom=2020-01-01T00:00:00Z", payload), "/effectiveFrom");
        assertFault(admin.post(Contacts.PATH + "?effectiveFrom=2199-01-01T00:00:00Z", payload), "/effectiveFrom");
        assertThat(admin.post(Contacts.PATH, payload, "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(numbers(admin.get("/instructions"))).isEmpty();
    }

    @Test
    void everyRoleDoesWhatItMayAndNoMore() {
        Contacts.given(admin, "PRIVACY", "Ada");
        for (var role : List.of(Role.PRIVACY_MANAGER, Role.LEGAL)) {
            var api = identity.member(space, role).api();
            assertThat(Contacts.give(api, "PRIVACY", role.name()).status()).isEqualTo(201);
            assertThat(api.get("/policy").status()).isEqualTo(200);
        }
        for (var role : List.of(Role.AUDITOR, Role.AGREEMENT_REQUESTER)) {
            var api = identity.member(space, role).api();
            assertThat(api.get("/instructions/1").status()).isEqualTo(200);
            assertThat(api.get("/policy/changes").status()).isEqualTo(200);
            assertRefused(Contacts.give(api, "BREACH", "x"), "ROLE_NOT_ALLOWED");
            assertRefused(api.post("/instructions/1/withdraw", "{\"reason\":\"x\"}"), "ROLE_NOT_ALLOWED");
        }
        for (var role : List.of(Role.MEMBER, Role.USAGE_MANAGER)) {
            var api = identity.member(space, role).api();
            for (var path : List.of("/instructions", "/instructions/1", "/instruction-types", "/policy")) {
                assertRefused(api.get(path), "ROLE_NOT_ALLOWED");
            }
        }
        assertThat(numbers(admin.get("/instructions"))).containsExactly(3, 2, 1);
    }

    @Test
    void theTypesTellWhoMayGiveThem() {
        var auditor = identity.member(space, Role.AUDITOR).api();
        var contact =
                auditor.get("/instruction-types").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(type -> type.getString("key").equals("contact"))
                        .findFirst()
                        .orElseThrow();
        assertThat(contact.getBoolean("mayGive")).isFalse();
        assertThat(contact.getJsonArray("givers")).hasSize(3);
        assertThat(contact.getString("schema")).isEqualTo("OrganisationContact");
    }

    @Test
    void twoOrganisationsHaveLedgersOfTheirOwn() {
        var other = identity.tenant();
        Contacts.given(admin, "PRIVACY", "Ada");
        Contacts.given(admin, "BREACH", "Grace");
        assertThat(Contacts.given(other.admin().api(), "PRIVACY", "Others")).isEqualTo(1);
        assertThat(Contacts.inForce(other.admin().api(), "BREACH")).isNull();
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
        assertRefused(other.admin().api().get("/instructions/2"), "NOT_FOUND");
        assertRefused(other.admin().api().post("/instructions/2/withdraw", "{\"reason\":\"x\"}"), "NOT_FOUND");
        assertThat(numbers(other.admin().api().get("/instructions"))).containsExactly(1);
    }

    @Test
    void noReasonHidesAnything() {
        Contacts.given(admin, "PRIVACY", "Ada");
        assertFault(admin.post("/instructions/1/withdraw", "{\"reason\":\"a\\u202eb\"}"), "/reason");
        assertFault(admin.post("/instructions/withdrawal", "{\"number\":1,\"reason\":\"a\\u202eb\"}"), "/reason");
        var named = Contacts.payload("BREACH", "Grace");
        assertFault(admin.post(Contacts.PATH + "?reason=a%E2%80%AEb", named), "/reason");
    }

    @Test
    void aRepeatedCallGivesOneInstruction() {
        var key = UUID.randomUUID().toString();
        var payload = Contacts.payload("PRIVACY", "Ada");
        var first = admin.post(Contacts.PATH, payload, "Idempotency-Key", key);
        var second = admin.post(Contacts.PATH, payload, "Idempotency-Key", key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(numbers(admin.get("/instructions"))).containsExactly(1);
    }

    @Test
    void everyInstructionLeavesOneEntryWithoutWhatItSays() {
        var given = Contacts.give(admin, "PRIVACY", "Ada Lovelace");
        var entries = identity.database()
                .rows(
                        "select action, object_type, object_id, facts::text from audit.entry where request_id = ?",
                        given.header("X-Request-Id"));
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).subList(0, 3)).containsExactly("instruction-given", "instruction", "1");
        assertThat(entries.get(0).get(3)).contains("contact").doesNotContain("Ada");
    }
}
