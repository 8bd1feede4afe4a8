package eu.mandate.job;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Business time moves on request; credentials and the log keep real time. */
class BusinessClockIT {
    private static final Duration DAYS = Duration.ofDays(4000);

    private final Api operator = Installation.shared().api(Installation.shared().operator(null, "INSTALLATION_ADMIN"));

    @AfterEach
    void returnToThePresent() {
        move(Instant.now());
    }

    @Test
    void movesBusinessTimeForwardAndBackAndItRunsOn() {
        for (var days : new Duration[] {DAYS, DAYS.negated()}) {
            var wanted = Instant.now().plus(days).truncatedTo(ChronoUnit.MILLIS);
            assertThat(move(wanted)).isBetween(wanted, wanted.plusSeconds(60));
            assertThat(now()).isBetween(wanted, wanted.plusSeconds(60));
        }
        var first = now();
        assertThat(now()).isAfterOrEqualTo(first);
    }

    @Test
    void whatHappensInBusinessIsDatedByBusinessTime() {
        move(Instant.now().plus(DAYS));
        try (var identity = new IdentityDriver()) {
            var key = identity.tenant().key();
            var opened =
                    Instant.parse(operator.get("/admin/tenants/" + key).json().getString("createdAt"));
            assertThat(opened).isAfter(Instant.now().plus(DAYS).minusSeconds(60));
        }
    }

    @Test
    void tokensKeepRealTime() {
        move(Instant.now().plus(DAYS));
        try (var identity = new IdentityDriver()) {
            var admin = identity.tenant().admin();
            assertThat(admin.api().get("/tenant").status())
                    .as("good for an hour")
                    .isEqualTo(200);
            var body = "{\"name\":\"t\",\"roles\":[\"TENANT_ADMIN\"],\"access\":\"READ\",\"expiresInDays\":1}";
            var token = admin.api().post("/api-tokens", body).json().getJsonObject("token");
            assertThat(Instant.parse(token.getString("expiresAt")))
                    .isBefore(Instant.now().plus(Duration.ofDays(2)));
        }
    }

    @Test
    void theLogKeepsRealTime() {
        move(Instant.now().minus(DAYS));
        var request = operator.get("/tenant").header("X-Request-Id");
        try (var identity = new IdentityDriver()) {
            var occurred = identity.database()
                    .value(
                            "select to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from audit.entry"
                                    + " where request_id = ?",
                            request);
            assertThat(Duration.between(OffsetDateTime.parse(occurred).toInstant(), Instant.now())
                            .abs())
                    .isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void aTimeWithoutItsZoneIsRefused() {
        for (var time : new String[] {"2030-01-01", "2030-01-01T00:00:00", "2030-01-01T00:00:00+08:00", "tomorrow"}) {
            assertThat(operator.put("/admin/clock", "{\"now\":\"" + time + "\"}")
                            .code())
                    .as(time)
                    .isEqualTo("VALIDATION");
        }
        assertThat(operator.put("/admin/clock", "{}").code()).isEqualTo("VALIDATION");
    }

    private Instant move(Instant wanted) {
        var answer = operator.put("/admin/clock", "{\"now\":\"" + wanted + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Instant.parse(answer.json().getString("now"));
    }

    private Instant now() {
        return Instant.parse(operator.get("/admin/clock").json().getString("now"));
    }
}
