package eu.mandate.job;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Jobs that operators order by hand. */
class JobRunIT {
    private final Api operator = Installation.shared().api(Installation.shared().operator("jujiao", "OPERATIONS"));

    @Test
    void aRunAnswersWhenItIsDoneAndCanBeReadAgain() throws InterruptedException {
        var answer = JobDriver.run(operator, "housekeeping");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getString("outcome")).isEqualTo("DONE");
        assertThat(answer.json().isNull("finishedAt")).isFalse();
        var again = operator.get("/admin/jobs/runs/" + answer.json().getString("id"));
        assertThat(again.json()).isEqualTo(answer.json());
        assertThat(answer.header("Location"))
                .endsWith("/api/v1/admin/jobs/runs/" + answer.json().getString("id"));
    }

    @Test
    void housekeepingForgetsStoredAnswersAfterADayAndNoneBefore() throws InterruptedException {
        try (var identity = new IdentityDriver()) {
            var admin = identity.tenant().admin().api();
            var old = UUID.randomUUID().toString();
            var young = UUID.randomUUID().toString();
            for (var key : new String[] {old, young}) {
                var body = "{\"name\":\"t\",\"roles\":[\"TENANT_ADMIN\"],\"access\":\"READ\",\"expiresInDays\":1}";
                assertThat(admin.post("/api-tokens", body, "Idempotency-Key", key)
                                .status())
                        .isEqualTo(201);
            }
            var database = identity.database();
            database.change(
                    "update kernel.idempotent_request set created_at = now() - interval '25 hours' where key = ?", old);
            assertThat(JobDriver.run(operator, "housekeeping").json().getInt("processed"))
                    .isPositive();
            assertThat(database.column("select key from kernel.idempotent_request where key in (?, ?)", old, young))
                    .containsExactly(young);
        }
    }
}
