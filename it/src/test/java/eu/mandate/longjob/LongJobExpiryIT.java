package eu.mandate.longjob;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.job.JobDriver;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of long jobs go when their time is over, by business time. */
class LongJobExpiryIT {
    private final Api operator = Installation.shared().api(Installation.shared().operator(null, "INSTALLATION_ADMIN"));

    @AfterEach
    void returnToThePresent() {
        moveTo(Instant.now());
    }

    @Test
    void aFileCanBeTakenForADayAndIsDeletedThen() throws InterruptedException {
        try (var identity = new IdentityDriver()) {
            var space = identity.tenant();
            var api = space.admin().api();
            var id = new LongJobDriver(api).done("{\"format\":\"CSV\"}");
            var until = Instant.parse(api.get("/long-jobs/" + id).json().getString("expiresAt"));
            assertThat(until)
                    .isBetween(
                            Instant.now().plus(Duration.ofHours(23)),
                            Instant.now().plus(Duration.ofHours(24)));
            moveTo(until.minusSeconds(60));
            expire();
            assertThat(api.get("/long-jobs/" + id + "/file").status()).isEqualTo(200);
            moveTo(until);
            assertThat(api.get("/long-jobs/" + id + "/file").code()).isEqualTo("NOT_FOUND");
            expire();
            assertThat(api.get("/long-jobs/" + id).json().getString("state")).isEqualTo("EXPIRED");
            var chunks = identity.database()
                    .number("select count(*) from longjob.chunk where job_id = ?", UUID.fromString(id));
            assertThat(chunks).isZero();
            assertThat(identity.database()
                            .column(
                                    "select action from audit.entry where object_id = ? order by entry_id desc limit 1",
                                    id))
                    .containsExactly("long-job-expired");
            moveTo(until.plus(Duration.ofDays(90)));
            expire();
            assertThat(api.get("/long-jobs/" + id).code()).as("forgotten").isEqualTo("NOT_FOUND");
        }
    }

    private void expire() throws InterruptedException {
        assertThat(JobDriver.run(operator, "long-job-expiry").json().getString("outcome"))
                .isEqualTo("DONE");
    }

    private void moveTo(Instant wanted) {
        assertThat(operator.put("/admin/clock", "{\"now\":\"" + wanted + "\"}").status())
                .isEqualTo(200);
    }
}
