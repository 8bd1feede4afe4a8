package eu.mandate.approval;

import static eu.mandate.approval.FourEyes.ALLOWED;
import static eu.mandate.approval.FourEyes.PATH;
import static eu.mandate.approval.FourEyes.approve;
import static eu.mandate.approval.FourEyes.assertRefused;
import static eu.mandate.approval.FourEyes.decline;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one person asks for happens only after a second one approved. */
class ApprovalIT {
    private final FourEyes eyes = new FourEyes();

    @AfterEach
    void close() {
        eyes.close();
    }

    @Test
    void nothingIsInstructedBeforeASecondPersonApproved() {
        var answer = eyes.first.post(PATH + "?reason=we%20agreed", ALLOWED);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().isNull("number")).isTrue();
        assertThat(eyes.instructions()).isZero();
        var waiting = eyes.second.get(answer.header("Location").replaceFirst(".*/api/v1", ""));
        assertThat(waiting.header("ETag")).isNotEmpty();
        var request = waiting.json();
        assertThat(request.getString("status")).isEqualTo("REQUESTED");
        assertThat(request.getString("kind")).isEqualTo("instruction");
        assertThat(request.getString("subject")).isEqualTo("purpose-choice");
        assertThat(request.getString("reason")).isEqualTo("we agreed");
        assertThat(request.getString("textEn")).contains("J-P20");
        assertThat(request.getString("textZh")).contains("J-P20").matches(".*\\p{IsHan}.*");
        assertThat(request.getBoolean("mayDecide")).isTrue();
        assertThat(eyes.identity
                        .database()
                        .column("select action from audit.entry where request_id = ?", answer.header("X-Request-Id")))
                .containsExactly("approval-requested");
    }

    @Test
    void approvedItIsGivenInTheNameOfWhoAskedWithBothOnRecord() {
        var id = eyes.asked();
        var approved = approve(eyes.second, id);
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(approved.json().getString("status")).isEqualTo("APPROVED");
        assertThat(approved.json().getString("reference")).isEqualTo("1");
        var given = eyes.first.get("/instructions/1").json();
        assertThat(given.getString("author")).isEqualTo(approved.json().getString("requestedBy"));
        assertThat(given.getString("approvedBy"))
                .isEqualTo(approved.json().getString("decidedBy"))
                .isNotEqualTo(given.getString("author"));
        assertThat(given.getString("authorRole")).isEqualTo("PRIVACY_MANAGER");
        assertThat(eyes.identity
                        .database()
                        .rows(
                                "select action, object_id, facts->>'approval' from audit.entry where request_id = ?",
                                approved.header("X-Request-Id")))
                .containsExactly(List.of("instruction-given", "1", id));
    }

    @Test
    void aRuleSuspendsWhatInfringesFromTheStart() {
        approve(eyes.second, eyes.asked());
        var given = eyes.first.get("/instructions/1").json();
        assertThat(given.getString("state")).isEqualTo("SUSPENDED");
        var notice = given.getJsonArray("notices").getJsonObject(0);
        assertThat(notice.getString("raiser")).isEqualTo("RULE");
        assertThat(notice.getString("article")).contains("28(10)");
        assertThat(eyes.first.get("/policy").json().getJsonArray("settings")).isEmpty();
        var decided =
                eyes.second.post("/instructions/1/decision", "{\"outcome\":\"MAINTAINED\",\"reason\":\"we are sure\"}");
        assertThat(decided.json().getString("state")).isEqualTo("IN_FORCE");
        assertThat(eyes.first.get("/policy").json().getJsonArray("settings")).hasSize(1);
    }

    @Test
    void whoAskedCannotApproveOrDecline() {
        var id = eyes.asked();
        assertThat(eyes.first.get("/approvals/" + id).json().getBoolean("mayDecide"))
                .isFalse();
        assertRefused(approve(eyes.first, id), "ROLE_NOT_ALLOWED", "yourself");
        assertRefused(decline(eyes.first, id), "ROLE_NOT_ALLOWED", "yourself");
        assertThat(eyes.instructions()).isZero();
    }

    @Test
    void onlyWhoCouldHaveGivenItApproves() {
        var id = eyes.asked();
        for (var role : List.of(Role.AUDITOR, Role.AGREEMENT_REQUESTER, Role.MEMBER)) {
            var api = eyes.identity.member(eyes.space, role).api();
            assertRefused(approve(api, id), "ROLE_NOT_ALLOWED", "None of your roles");
            assertRefused(decline(api, id), "ROLE_NOT_ALLOWED", "None of your roles");
        }
        var auditor = eyes.identity.member(eyes.space, Role.AUDITOR).api();
        assertThat(auditor.get("/approvals/" + id).json().getBoolean("mayDecide"))
                .isFalse();
        assertThat(eyes.identity
                        .member(eyes.space, Role.MEMBER)
                        .api()
                        .get("/approvals")
                        .status())
                .isEqualTo(403);
        assertThat(eyes.instructions()).isZero();
    }

    @Test
    void itIsDecidedOnce() {
        var id = eyes.asked();
        approve(eyes.second, id);
        assertRefused(approve(eyes.second, id), "CONFLICT", "no longer open");
        assertRefused(decline(eyes.second, id), "CONFLICT", "no longer open");
        assertRefused(eyes.first.post("/approvals/" + id + "/withdraw", null), "CONFLICT", "no longer open");
        assertThat(eyes.instructions()).isEqualTo(1);
    }

    @Test
    void declinedNothingHappensAndTheReasonIsTold() {
        var id = eyes.asked();
        var silent = eyes.second.post("/approvals/" + id + "/decline", "{\"reason\":\"\"}");
        assertThat(silent.json().getString("code")).isEqualTo("VALIDATION");
        var card = eyes.second.post("/approvals/" + id + "/decline", "{\"reason\":\"card 4111 1111 1111 1111\"}");
        assertThat(card.code()).isEqualTo("FORBIDDEN_FIELD");
        assertThat(decline(eyes.second, id).json().getString("status")).isEqualTo("DECLINED");
        assertThat(eyes.first.get("/approvals/" + id).json().getString("decisionReason"))
                .isEqualTo("not now");
        assertThat(eyes.instructions()).isZero();
        eyes.asked();
    }

    @Test
    void whoAskedTakesItBackAndNobodyElse() {
        var id = eyes.asked();
        assertRefused(eyes.second.post("/approvals/" + id + "/withdraw", null), "ROLE_NOT_ALLOWED", "Only the person");
        var withdrawn = eyes.first.post("/approvals/" + id + "/withdraw", null);
        assertThat(withdrawn.json().getString("status")).isEqualTo("WITHDRAWN");
        assertRefused(approve(eyes.second, id), "CONFLICT", "no longer open");
    }

    @Test
    void anotherOrganisationSeesNothing() {
        var id = eyes.asked();
        var other = eyes.identity.tenant().admin().api();
        assertRefused(other.get("/approvals/" + id), "NOT_FOUND", "");
        assertRefused(approve(other, id), "NOT_FOUND", "");
        assertThat(other.get("/approvals").json().getJsonArray("items")).isEmpty();
        assertRefused(eyes.second.get("/approvals/not-an-id"), "NOT_FOUND", "");
    }

    @Test
    void theListIsPagedNewestFirst() {
        var one = eyes.asked();
        decline(eyes.second, one);
        var two = eyes.asked();
        var page = eyes.second.get("/approvals?limit=1").json();
        assertThat(page.getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .get(0)
                        .getString("id"))
                .isEqualTo(two);
        var rest = eyes.second
                .get("/approvals?limit=1&cursor=" + page.getString("next"))
                .json();
        assertThat(rest.getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .get(0)
                        .getString("id"))
                .isEqualTo(one);
        assertThat(rest.isNull("next")).isTrue();
    }
}
