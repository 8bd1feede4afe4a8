package eu.mandate.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vendor says that an instruction infringes the law; it is suspended, and the controller decides. */
class InfringementIT {
    private static final String NOTICE = """
            {"article":"Art. 5(1)(b) GDPR","reasonEn":"The purpose is not compatible.","reasonZh":"目的不相容。"}""";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;
    private Api operator;

    @BeforeEach
    void open() {
        space = identity.tenant();
        admin = space.admin().api();
        operator = operator("jujiao", "PRIVACY");
        Contacts.given(admin, "PRIVACY", "Ada");
        Contacts.given(admin, "PRIVACY", "Grace");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private static Api operator(String processor, String role) {
        var installation = Installation.shared();
        return installation.api(installation.operator(processor, role));
    }

    private String ledger() {
        return "/admin/tenants/" + space.key() + "/instructions";
    }

    private Answer flag(int number) {
        return operator.post(ledger() + "/" + number + "/infringement-notices", NOTICE);
    }

    private Answer decide(String outcome, String reason) {
        return admin.post("/instructions/2/decision", "{\"outcome\":\"" + outcome + "\",\"reason\":" + reason + "}");
    }

    private String state(int number) {
        return admin.get("/instructions/" + number).json().getString("state");
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
    }

    @Test
    void aNoticeSuspendsAtOnceAndTheControllerSeesWhy() {
        var flagged = flag(2);
        assertThat(flagged.status()).as(flagged.body()).isEqualTo(200);
        assertThat(state(2)).isEqualTo("SUSPENDED");
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
        var notice = admin.get("/instructions/2").json().getJsonArray("notices").getJsonObject(0);
        assertThat(notice.getString("raiser")).isEqualTo("OPERATOR");
        assertThat(notice.getString("article")).isEqualTo("Art. 5(1)(b) GDPR");
        assertThat(notice.getString("reasonZh")).isEqualTo("目的不相容。");
        assertRefused(flag(2), "CONFLICT");
    }

    @Test
    void itIsRecordedInTheLogOfBothSides() {
        var request = flag(2).header("X-Request-Id");
        var entries = identity.database()
                .rows(
                        "select t.key, e.action, e.object_id from audit.entry e join tenant.tenant t using (tenant_id)"
                                + " where request_id = ?",
                        request);
        assertThat(entries)
                .containsExactlyInAnyOrder(
                        List.of("jujiao", "infringement-notice-ordered", space.key()),
                        List.of(space.key(), "infringement-noted", "2"));
    }

    @Test
    void maintainedWithAReasonItCountsAgain() {
        flag(2);
        assertRefused(decide("MAINTAINED", "null"), "VALIDATION");
        assertRefused(decide("MAINTAINED", "\" \""), "VALIDATION");
        var decided = decide("MAINTAINED", "\"we have consent\"");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.json().getString("state")).isEqualTo("IN_FORCE");
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Grace");
        assertRefused(decide("WITHDRAWN", "null"), "CONFLICT");
        assertThat(flag(2).status()).as("there may be another reason").isEqualTo(200);
        assertThat(admin.get("/instructions/2").json().getJsonArray("notices")).hasSize(2);
    }

    @Test
    void givenUpItNeverCountsAgain() {
        flag(2);
        assertThat(decide("WITHDRAWN", "null").status()).isEqualTo(200);
        assertThat(state(2)).isEqualTo("WITHDRAWN");
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
        assertRefused(flag(2), "CONFLICT");
        assertRefused(decide("MAINTAINED", "\"after all\""), "CONFLICT");
    }

    @Test
    void whatIsSuspendedIsReplacedOrDecidedNotGivenAgain() {
        flag(2);
        assertRefused(Contacts.give(admin, "PRIVACY", "Grace"), "CONFLICT");
        assertThat(Contacts.give(admin, "PRIVACY", "Edsger").status()).isEqualTo(201);
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Edsger");
        assertThat(state(2)).isEqualTo("SUSPENDED");
    }

    @Test
    void onlyWhoCouldGiveItDecides() {
        flag(2);
        for (var role : List.of(Role.AUDITOR, Role.AGREEMENT_REQUESTER, Role.MEMBER)) {
            var answer =
                    identity.member(space, role).api().post("/instructions/2/decision", "{\"outcome\":\"WITHDRAWN\"}");
            assertRefused(answer, "ROLE_NOT_ALLOWED");
        }
        assertRefused(admin.post("/instructions/1/decision", "{\"outcome\":\"WITHDRAWN\"}"), "CONFLICT");
        assertRefused(admin.post("/instructions/99/decision", "{\"outcome\":\"WITHDRAWN\"}"), "NOT_FOUND");
    }

    @Test
    void operatorsSeeTheLedgerOfTheirOwnCustomersAndLeaveATrace() {
        var listed = operator.get(ledger());
        assertThat(listed.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(each -> each.getInt("number"))
                .containsExactly(2, 1);
        assertThat(operator.get(ledger() + "/1").json().getString("textEn")).contains("Ada");
        assertThat(identity.database()
                        .number(
                                "select count(*) from audit.entry where request_id = ? and tenant_id = ?",
                                listed.header("X-Request-Id"),
                                space.number()))
                .isEqualTo(1);
        var others = operator("yeying", "PRIVACY");
        assertRefused(others.get(ledger()), "NOT_FOUND");
        assertRefused(others.post(ledger() + "/2/infringement-notices", NOTICE), "NOT_FOUND");
        assertRefused(operator("jujiao", "SUPPORT").get(ledger()), "ROLE_NOT_ALLOWED");
        assertRefused(admin.get(ledger()), "ROLE_NOT_ALLOWED");
        assertThat(state(2)).isEqualTo("IN_FORCE");
    }

    @Test
    void aNoticeNamesTheProvisionAndTheReasonInBothLanguages() {
        assertRefused(flag(99), "NOT_FOUND");
        var empty = operator.post(ledger() + "/2/infringement-notices", "{}");
        assertRefused(empty, "VALIDATION");
        assertThat(empty.json().getJsonArray("errors")).hasSize(3);
    }
}
