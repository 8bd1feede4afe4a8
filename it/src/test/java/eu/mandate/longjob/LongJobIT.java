package eu.mandate.longjob;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Download;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.TokenAccess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries of the log as a file: ordered, made in the background, taken, by the person who ordered and nobody else. */
class LongJobIT {
    private static final String CSV = "{\"format\":\"CSV\"}";
    private static final String LINES = "{\"format\":\"JSON_LINES\"}";
    private static final String INVITED =
            "{\"format\":\"JSON_LINES\",\"query\":\"action:membership-invited actor:me\"}";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private LongJobDriver jobs;

    @BeforeEach
    void open() {
        space = identity.tenant();
        jobs = new LongJobDriver(space.admin().api());
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private Answer get(String path) {
        return space.admin().api().get(path);
    }

    private byte[] file(String id) {
        return Download.of(space.admin().token(), "/long-jobs/" + id + "/file").content();
    }

    private List<String> actions(String id) {
        return identity.database()
                .column(
                        "select action from audit.entry where object_id = ? and outcome = 'ALLOWED' order by entry_id",
                        id);
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    @Test
    void theFileHoldsExactlyTheEntriesThatTheListShows() throws Exception {
        for (var i = 0; i < 3; i++) identity.member(space, Role.LEGAL);
        var id = jobs.done(INVITED);
        var lines = new String(file(id), StandardCharsets.UTF_8)
                .lines()
                .map(LongJobIT::object)
                .toList();
        var listed = get("/audit/entries?action=membership-invited").json().getJsonArray("items");
        assertThat(lines).hasSize(3);
        for (var i = 0; i < 3; i++) {
            var entry = listed.getJsonObject(i);
            for (var part : List.of("id", "occurredAt", "actor", "action", "objectType", "objectId", "outcome")) {
                assertThat(lines.get(i).getString(part)).isEqualTo(entry.getString(part));
            }
        }
        var job = get("/long-jobs/" + id).json();
        assertThat(job.getInt("rowsDone")).isEqualTo(3);
        assertThat(job.getInt("size")).isEqualTo(file(id).length);
        var hash = MessageDigest.getInstance("SHA-256").digest(file(id));
        assertThat(job.getString("sha256")).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void allEntriesBeforeTheOrderAreInTheFileAndTheOrderItselfIsNot() {
        identity.member(space, Role.LEGAL);
        var before = identity.database()
                .column(
                        "select entry_id::text from audit.entry where tenant_id = ? order by entry_id desc",
                        space.number());
        var text = new String(file(jobs.done(LINES)), StandardCharsets.UTF_8);
        assertThat(text.lines().map(line -> object(line).getString("id"))).containsExactlyElementsOf(before);
    }

    @Test
    void csvHasAMarkAndNamesItsColumnsAlsoWhenThereIsNothing() {
        var id = jobs.done("{\"format\":\"CSV\",\"action\":\"no-such-action\"}");
        var download = Download.of(space.admin().token(), "/long-jobs/" + id + "/file");
        assertThat(new String(download.content(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFid,occurredAt,actor,actorRole,credential,action,objectType,objectId,outcome,reason,"
                        + "requestId,facts\r\n");
        assertThat(download.type()).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(download.disposition()).matches("attachment; filename=\"audit-entries-\\d{8}T\\d{6}Z\\.csv\"");
        assertThat(file(jobs.done("{\"format\":\"JSON_LINES\",\"action\":\"no-such-action\"}")))
                .isEmpty();
    }

    @Test
    void orderingRunningFinishingAndTakingAreEntriesOfTheirPerson() {
        var id = jobs.done(CSV);
        file(id);
        assertThat(actions(id))
                .containsExactly("long-job-ordered", "long-job-started", "long-job-finished", "long-job-file-taken");
        assertThat(identity.database()
                        .column(
                                "select distinct actor_role from audit.entry where object_id = ? and outcome = 'ALLOWED'",
                                id))
                .containsExactly("TENANT_ADMIN");
        assertThat(identity.database().column("select distinct actor from audit.entry where object_id = ?", id))
                .hasSize(1);
    }

    @Test
    void anotherPersonAndAnotherTenantFindNothing() {
        var id = jobs.done(CSV);
        var colleague = identity.member(space, Role.TENANT_ADMIN);
        var stranger = identity.tenant().admin();
        for (var other : List.of(colleague, stranger)) {
            assertThat(other.api().get("/long-jobs").json().getJsonArray("items"))
                    .isEmpty();
            assertThat(other.api().get("/long-jobs/" + id).code()).isEqualTo("NOT_FOUND");
            assertThat(other.api().get("/long-jobs/" + id + "/file").code()).isEqualTo("NOT_FOUND");
            assertThat(other.api().post("/long-jobs/" + id + "/cancel", null).code())
                    .isEqualTo("NOT_FOUND");
        }
        assertThat(get("/long-jobs").json().getJsonArray("items")).hasSize(1);
        assertThat(file(id)).isNotEmpty();
    }

    @Test
    void whoMayNotReadTheLogOrdersNothing() {
        var manager = identity.member(space, Role.USAGE_MANAGER);
        assertThat(manager.api().post("/audit/entries/exports", CSV).code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(manager.api().get("/long-jobs").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void whoLostTheRoleBeforeTheJobRunsGetsNothing() {
        var auditor = identity.member(space, Role.AUDITOR);
        var id = whileHeld(() -> {
            var ordered = new LongJobDriver(auditor.api()).order(CSV);
            assign(auditor, Role.MEMBER);
            return ordered;
        });
        var token = identity.token(
                space.number(),
                auditor.membership(),
                Role.MEMBER,
                TokenAccess.WRITE,
                Instant.now().plusSeconds(600));
        var later = new LongJobDriver(Installation.shared().api(token)).ended(id);
        assertThat(later.getString("state")).isEqualTo("FAILED");
        assertThat(later.getString("failure")).isEqualTo("ROLE_LOST");
        assertThat(later.getString("failureEn")).isNotBlank();
        assertThat(later.getString("failureZh")).isNotBlank();
        assertThat(identity.database().column("select actor_role from audit.entry where object_id = ?", id))
                .contains("MEMBER");
    }

    @Test
    void whoLostTheRoleAfterwardsCannotTakeTheFile() {
        var auditor = identity.member(space, Role.AUDITOR);
        var id = new LongJobDriver(auditor.api()).done(CSV);
        assign(auditor, Role.MEMBER);
        assertThat(auditor.api().get("/long-jobs/" + id + "/file").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    @Test
    void aCancelledJobNeverRunsAndHasNoFile() {
        var id = whileHeld(() -> {
            var ordered = jobs.order(CSV);
            assertThat(get("/long-jobs/" + ordered + "/file").code()).isEqualTo("CONFLICT");
            assertThat(cancel(ordered).json().getString("state")).isEqualTo("CANCELLED");
            return ordered;
        });
        assertThat(cancel(id).code()).isEqualTo("CONFLICT");
        jobs.done(CSV);
        assertThat(actions(id)).containsExactly("long-job-ordered", "long-job-cancelled");
        assertNothingLeft(id);
    }

    @Test
    void cancellingAFinishedJobDeletesItsFile() {
        var id = jobs.done(CSV);
        assertThat(cancel(id).status()).isEqualTo(200);
        assertThat(get("/long-jobs/" + id + "/file").code()).isEqualTo("CONFLICT");
        assertNothingLeft(id);
    }

    @Test
    void aSpaceHasOnlySoManyJobsAtOnce() {
        whileHeld(() -> {
            for (var i = 0; i < 10; i++) jobs.order(CSV);
            var refused = space.admin().api().post("/audit/entries/exports", CSV);
            assertThat(refused.code()).isEqualTo("CONFLICT");
            assertThat(refused.json().getString("detail")).contains("10");
            return null;
        });
    }

    @Test
    void aRepeatedOrderIsOneJob() {
        var key = UUID.randomUUID().toString();
        var first = space.admin().api().post("/audit/entries/exports", CSV, "Idempotency-Key", key);
        var second = space.admin().api().post("/audit/entries/exports", CSV, "Idempotency-Key", key);
        assertThat(first.header("Location"))
                .endsWith("/api/v1/long-jobs/" + first.json().getString("id"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.json().getString("id")).isEqualTo(first.json().getString("id"));
        assertThat(get("/long-jobs").json().getJsonArray("items")).hasSize(1);
    }

    @Test
    void anOrderThatCannotBeReadIsRefusedAtOnce() {
        for (var body : List.of("{}", "{\"format\":\"PDF\"}", "{\"format\":\"CSV\",\"query\":\"created:never\"}")) {
            assertThat(space.admin().api().post("/audit/entries/exports", body).code())
                    .as(body)
                    .isEqualTo("VALIDATION");
        }
    }

    @Test
    void aJobThatIsCutOffAgainAndAgainEndsAsFailed() {
        var id = whileHeld(() -> {
            var ordered = jobs.order(CSV);
            identity.database()
                    .change(
                            "update longjob.long_job set state = 'RUNNING', attempts = 3, started_at = now()"
                                    + " where job_id = ?",
                            UUID.fromString(ordered));
            return ordered;
        });
        assertThat(jobs.ended(id).getString("failure")).isEqualTo("INTERRUPTED");
    }

    private <T> T whileHeld(Supplier<T> action) {
        var busy = LongJobDriver.hold(identity.database(), space.number());
        try {
            return action.get();
        } finally {
            LongJobDriver.release(identity.database(), busy);
        }
    }

    private Answer cancel(String id) {
        return space.admin().api().post("/long-jobs/" + id + "/cancel", null);
    }

    private void assign(Member member, Role role) {
        var body = "{\"roles\":[\"" + role + "\"]}";
        assertThat(space.admin()
                        .api()
                        .put("/memberships/" + member.membership() + "/roles", body)
                        .status())
                .isEqualTo(200);
    }

    private void assertNothingLeft(String id) {
        var job = UUID.fromString(id);
        assertThat(identity.database().number("select count(*) from longjob.chunk where job_id = ?", job))
                .isZero();
        assertThat(identity.database().number("select count(*) from longjob.queue where job_id = ?", job))
                .isZero();
    }
}
