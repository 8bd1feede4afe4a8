package eu.mandate.approval;

import static eu.mandate.approval.FourEyes.ALLOWED;
import static eu.mandate.approval.FourEyes.NOT_ALLOWED;
import static eu.mandate.approval.FourEyes.PATH;
import static eu.mandate.approval.FourEyes.approve;
import static eu.mandate.approval.FourEyes.assertRefused;
import static eu.mandate.approval.FourEyes.decline;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that are late, repeated, outdated or decided by two at once. */
class ApprovalConflictIT {
    private final Api clock = Installation.shared().api(Installation.shared().operator(null, "INSTALLATION_ADMIN"));
    private final FourEyes eyes = new FourEyes();

    @AfterEach
    void close() {
        move(Instant.now());
        eyes.close();
    }

    private void move(Instant wanted) {
        clock.put("/admin/clock", "{\"now\":\"" + wanted + "\"}");
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoes() throws Exception {
        var third = eyes.identity.member(eyes.space, Role.TENANT_ADMIN).api();
        var id = eyes.asked();
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> both = List.of(() -> approve(eyes.second, id), () -> approve(third, id));
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
        assertThat(eyes.instructions()).isEqualTo(1);
    }

    @Test
    void afterFourteenDaysItHasExpired() {
        var id = eyes.asked();
        move(Instant.now().plus(Duration.ofDays(14)).plusSeconds(60));
        assertThat(eyes.second.get("/approvals/" + id).json().getString("status"))
                .isEqualTo("EXPIRED");
        assertThat(eyes.second.get("/approvals/" + id).json().getBoolean("mayDecide"))
                .isFalse();
        assertRefused(approve(eyes.second, id), "CONFLICT", "14 days");
        assertThat(eyes.second.get("/approvals?status=EXPIRED").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(eyes.second.get("/approvals?status=REQUESTED").json().getJsonArray("items"))
                .isEmpty();
        eyes.asked();
    }

    @Test
    void whoApprovesAfterTheSettingWasChangedIsTold() {
        var id = eyes.asked();
        assertThat(eyes.second.post(PATH, NOT_ALLOWED).status()).isEqualTo(201);
        assertRefused(approve(eyes.second, id), "CONFLICT", "changed after");
        assertThat(eyes.second.get("/approvals/" + id).json().getString("status"))
                .isEqualTo("REQUESTED");
        assertThat(decline(eyes.second, id).status()).isEqualTo(200);
        assertThat(eyes.instructions()).isEqualTo(1);
    }

    @Test
    void theSameThingIsNotAskedForTwice() {
        eyes.asked();
        assertRefused(eyes.first.post(PATH, ALLOWED), "CONFLICT", "waits for approval already");
    }

    @Test
    void aRepeatedCallAsksOnce() {
        var key = UUID.randomUUID().toString();
        var one = eyes.first.post(PATH, ALLOWED, "Idempotency-Key", key);
        var again = eyes.first.post(PATH, ALLOWED, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(one.body());
        assertThat(again.header("Location")).isEqualTo(one.header("Location")).contains("/approvals/");
    }

    @Test
    void whatIsApprovedAfterItsDateHoldsFromTheApproval() {
        var wanted = Instant.now().plus(Duration.ofDays(2));
        var id = eyes.asked("?effectiveFrom=" + wanted);
        var later = Instant.now().plus(Duration.ofDays(5));
        move(later);
        approve(eyes.second, id);
        var given = eyes.first.get("/instructions/1").json();
        assertThat(Instant.parse(given.getString("effectiveFrom")))
                .isBetween(later.minusSeconds(1), later.plusSeconds(60));
    }

    @Test
    void anOutdatedVersionIsRefused() {
        var id = eyes.asked();
        var tag = eyes.second.get("/approvals/" + id).header("ETag");
        assertThat(approve(eyes.second, id, "If-Match", "\"99\"").status()).isEqualTo(412);
        assertThat(approve(eyes.second, id, "If-Match", tag).status()).isEqualTo(200);
    }
}
