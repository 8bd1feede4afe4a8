package eu.mandate.approval;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one person asks for happens only after a second one approved; here, allowing a purpose of the vendor's own. */
class ApprovalIT {
    private static final String ALLOWED = "{\"purpose\":\"J-P20\",\"allowed\":true}";
    private static final String NOT_ALLOWED = "{\"purpose\":\"J-P20\",\"allowed\":false}";

    private final Api clock = Installation.shared().api(Installation.shared().operator(null, "INSTALLATION_ADMIN"));
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api first;
    private Api second;

    @BeforeEach
    void open() {
        space = identity.tenant();
        first = identity.member(space, Role.PRIVACY_MANAGER).api();
        second = identity.member(space, Role.LEGAL).api();
    }

    @AfterEach
    void close() {
        move(Instant.now());
        identity.close();
    }

    private void move(Instant wanted) {
        clock.put("/admin/clock", "{\"now\":\"" + wanted + "\"}");
    }

    private String asked() {
        return asked("");
    }

    private String asked(String query) {
        var answer = first.post("/instructions/purpose-choice" + query, ALLOWED);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().getString("approval");
    }

    private static Answer approve(Api api, String id, String... headers) {
        return api.post("/approvals/" + id + "/approve", "{}", headers);
    }

    private static Answer decline(Api api, String id) {
        return api.post("/approvals/" + id + "/decline", "{\"reason\":\"not now\"}");
    }

    private long instructions() {
        return identity.database()
                .number("select count(*) from instruction.instruction where tenant_id = ?", space.number());
    }

    private static void assertRefused(Answer answer, String code, String words) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
        assertThat(answer.json().getString("detail")).contains(words);
    }

    @Test
    void nothingIsInstructedBeforeASecondPersonApproved() {
        var answer = first.post("/instructions/purpose-choice?reason=we%20agreed", ALLOWED);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().isNull("number")).isTrue();
        assertThat(instructions()).isZero();
        var waiting = second.get(answer.header("Location").replaceFirst(".*/api/v1", ""));
        assertThat(waiting.header("ETag")).isNotEmpty();
        var request = waiting.json();
        assertThat(request.getString("status")).isEqualTo("REQUESTED");
        assertThat(request.getString("kind")).isEqualTo("instruction");
        assertThat(request.getString("subject")).isEqualTo("purpose-choice");
        assertThat(request.getString("reason")).isEqualTo("we agreed");
        assertThat(request.getString("textEn")).contains("J-P20");
        assertThat(request.getString("textZh")).contains("J-P20").matches(".*\\p{IsHan}.*");
        assertThat(request.getBoolean("mayDecide")).isTrue();
        assertThat(identity.database()
                        .column(
                                "select action from audit.entry where request_id = ?",
                                answer.header("X-Request-Id")))
                .containsExactly("approval-requested");
    }

    @Test
    void approvedItIsGivenInTheNameOfWhoAskedWithBothOnRecord() {
        var id = asked();
        var approved = approve(second, id);
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        assertThat(approved.json().getString("status")).isEqualTo("APPROVED");
        assertThat(approved.json().getString("reference")).isEqualTo("1");
        var given = first.get("/instructions/1").json();
        assertThat(given.getString("author")).isEqualTo(approved.json().getString("requestedBy"));
        assertThat(given.getString("approvedBy"))
                .isEqualTo(approved.json().getString("decidedBy"))
                .isNotEqualTo(given.getString("author"));
        assertThat(given.getString("authorRole")).isEqualTo("PRIVACY_MANAGER");
        assertThat(identity.database()
                        .rows(
                                "select action, object_id, facts->>'approval' from audit.entry where request_id = ?",
                                approved.header("X-Request-Id")))
                .containsExactly(List.of("instruction-given", "1", id));
    }

    @Test
    void aRuleSuspendsWhatInfringesFromTheStart() {
        approve(second, asked());
        var given = first.get("/instructions/1").json();
        assertThat(given.getString("state")).isEqualTo("SUSPENDED");
        var notice = given.getJsonArray("notices").getJsonObject(0);
        assertThat(notice.getString("raiser")).isEqualTo("RULE");
        assertThat(notice.getString("article")).contains("28(10)");
        assertThat(first.get("/policy").json().getJsonArray("settings")).isEmpty();
        var decided = second.post("/instructions/1/decision", "{\"outcome\":\"MAINTAINED\",\"reason\":\"we are sure\"}");
        assertThat(decided.json().getString("state")).isEqualTo("IN_FORCE");
        assertThat(first.get("/policy").json().getJsonArray("settings")).hasSize(1);
    }

    @Test
    void whoAskedCannotApproveOrDecline() {
        var id = asked();
        assertThat(first.get("/approvals/" + id).json().getBoolean("mayDecide")).isFalse();
        assertRefused(approve(first, id), "ROLE_NOT_ALLOWED", "yourself");
        assertRefused(decline(first, id), "ROLE_NOT_ALLOWED", "yourself");
        assertThat(instructions()).isZero();
    }

    @Test
    void onlyWhoCouldHaveGivenItApproves() {
        var id = asked();
        for (var role : List.of(Role.AUDITOR, Role.AGREEMENT_REQUESTER, Role.MEMBER)) {
            var api = identity.member(space, role).api();
            assertRefused(approve(api, id), "ROLE_NOT_ALLOWED", "None of your roles");
            assertRefused(decline(api, id), "ROLE_NOT_ALLOWED", "None of your roles");
        }
        var auditor = identity.member(space, Role.AUDITOR).api();
        assertThat(auditor.get("/approvals/" + id).json().getBoolean("mayDecide")).isFalse();
        assertThat(identity.member(space, Role.MEMBER).api().get("/approvals").status())
                .isEqualTo(403);
        assertThat(instructions()).isZero();
    }

    @Test
    void itIsDecidedOnce() {
        var id = asked();
        approve(second, id);
        assertRefused(approve(second, id), "CONFLICT", "no longer open");
        assertRefused(decline(second, id), "CONFLICT", "no longer open");
        assertRefused(first.post("/approvals/" + id + "/withdraw", null), "CONFLICT", "no longer open");
        assertThat(instructions()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoes() throws Exception {
        var third = identity.member(space, Role.TENANT_ADMIN).api();
        var id = asked();
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> both = List.of(() -> approve(second, id), () -> approve(third, id));
            var statuses = pool.invokeAll(both).stream()
                    .map(done -> {
                        try {
                            return done.get().status();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409);
        } finally {
            pool.shutdown();
        }
        assertThat(instructions()).isEqualTo(1);
    }

    @Test
    void declinedNothingHappensAndTheReasonIsTold() {
        var id = asked();
        var silent = second.post("/approvals/" + id + "/decline", "{\"reason\":\"\"}");
        assertThat(silent.json().getString("code")).isEqualTo("VALIDATION");
        assertThat(decline(second, id).json().getString("status")).isEqualTo("DECLINED");
        assertThat(first.get("/approvals/" + id).json().getString("decisionReason"))
                .isEqualTo("not now");
        assertThat(instructions()).isZero();
        asked();
    }

    @Test
    void whoAskedTakesItBackAndNobodyElse() {
        var id = asked();
        assertRefused(second.post("/approvals/" + id + "/withdraw", null), "ROLE_NOT_ALLOWED", "Only the person");
        var withdrawn = first.post("/approvals/" + id + "/withdraw", null);
        assertThat(withdrawn.json().getString("status")).isEqualTo("WITHDRAWN");
        assertRefused(approve(second, id), "CONFLICT", "no longer open");
    }

    @Test
    void afterFourteenDaysItHasExpired() {
        var id = asked();
        move(Instant.now().plus(Duration.ofDays(14)).plusSeconds(60));
        assertThat(second.get("/approvals/" + id).json().getString("status")).isEqualTo("EXPIRED");
        assertThat(second.get("/approvals/" + id).json().getBoolean("mayDecide"))
                .isFalse();
        assertRefused(approve(second, id), "CONFLICT", "14 days");
        assertThat(second.get("/approvals?status=EXPIRED").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(second.get("/approvals?status=REQUESTED").json().getJsonArray("items"))
                .isEmpty();
        asked();
    }

    @Test
    void whoApprovesAfterTheSettingWasChangedIsTold() {
        var id = asked();
        assertThat(second.post("/instructions/purpose-choice", NOT_ALLOWED).status())
                .isEqualTo(201);
        assertRefused(approve(second, id), "CONFLICT", "changed after");
        assertThat(second.get("/approvals/" + id).json().getString("status")).isEqualTo("REQUESTED");
        assertThat(decline(second, id).status()).isEqualTo(200);
        assertThat(instructions()).isEqualTo(1);
    }

    @Test
    void theSameThingIsNotAskedForTwice() {
        asked();
        assertRefused(first.post("/instructions/purpose-choice", ALLOWED), "CONFLICT", "waits for approval already");
    }

    @Test
    void aRepeatedCallAsksOnce() {
        var key = UUID.randomUUID().toString();
        var one = first.post("/instructions/purpose-choice", ALLOWED, "Idempotency-Key", key);
        var again = first.post("/instructions/purpose-choice", ALLOWED, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(one.body());
        assertThat(again.header("Location")).isEqualTo(one.header("Location")).contains("/approvals/");
    }

    @Test
    void whatIsApprovedAfterItsDateHoldsFromTheApproval() {
        var wanted = Instant.now().plus(Duration.ofDays(2));
        var id = asked("?effectiveFrom=" + wanted);
        var later = Instant.now().plus(Duration.ofDays(5));
        move(later);
        approve(second, id);
        var given = first.get("/instructions/1").json();
        assertThat(Instant.parse(given.getString("effectiveFrom")))
                .isBetween(later.minusSeconds(1), later.plusSeconds(60));
    }

    @Test
    void anOutdatedVersionIsRefused() {
        var id = asked();
        var tag = second.get("/approvals/" + id).header("ETag");
        assertThat(approve(second, id, "If-Match", "\"99\"").status()).isEqualTo(412);
        assertThat(approve(second, id, "If-Match", tag).status()).isEqualTo(200);
    }

    @Test
    void anotherOrganisationSeesNothing() {
        var id = asked();
        var other = identity.tenant().admin().api();
        assertRefused(other.get("/approvals/" + id), "NOT_FOUND", "");
        assertRefused(approve(other, id), "NOT_FOUND", "");
        assertThat(other.get("/approvals").json().getJsonArray("items")).isEmpty();
        assertRefused(second.get("/approvals/not-an-id"), "NOT_FOUND", "");
    }

    @Test
    void theListIsPagedNewestFirst() {
        var one = asked();
        decline(second, one);
        var two = asked();
        var page = second.get("/approvals?limit=1").json();
        assertThat(page.getJsonArray("items").getValuesAs(JsonObject.class).get(0).getString("id"))
                .isEqualTo(two);
        var rest = second.get("/approvals?limit=1&cursor=" + page.getString("next"))
                .json();
        assertThat(rest.getJsonArray("items").getValuesAs(JsonObject.class).get(0).getString("id"))
                .isEqualTo(one);
        assertThat(rest.isNull("next")).isTrue();
    }
}
