package eu.mandate.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The policy in force at past, present and future moments of business time. */
class PolicyInTimeIT {
    private static final Instant START =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(40));

    private final Api operator = Installation.shared().api(Installation.shared().operator(null, "INSTALLATION_ADMIN"));
    private final IdentityDriver identity = new IdentityDriver();
    private Api admin;

    @BeforeEach
    void open() {
        admin = identity.tenant().admin().api();
        move(day(0));
    }

    @AfterEach
    void returnToThePresent() {
        move(Instant.now());
        identity.close();
    }

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private void move(Instant wanted) {
        assertThat(operator.put("/admin/clock", "{\"now\":\"" + wanted + "\"}").status())
                .isEqualTo(200);
    }

    private String heldOn(int day) {
        return Contacts.inForce(admin.get("/policy?at=" + day(day)), "PRIVACY");
    }

    private String dated(int day) {
        return Contacts.PATH + "?effectiveFrom=" + day(day);
    }

    @Test
    void aFutureDatedInstructionTakesEffectByItself() {
        Contacts.given(admin, "PRIVACY", "Ada");
        admin.post(dated(10), Contacts.payload("PRIVACY", "Grace"));
        assertThat(admin.get("/instructions/2").json().getString("state")).isEqualTo("SCHEDULED");
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
        assertThat(heldOn(10)).isEqualTo("Grace");
        move(day(10));
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Grace");
        assertThat(admin.get("/instructions/2").json().getString("state")).isEqualTo("IN_FORCE");
        assertThat(admin.get("/instructions/1").json().getString("state")).isEqualTo("REPLACED");
        assertThat(heldOn(9)).isEqualTo("Ada");
        assertThat(heldOn(-1)).isNull();
    }

    @Test
    void aScheduledInstructionCanBeWithdrawnBeforeItCounts() {
        Contacts.given(admin, "PRIVACY", "Ada");
        admin.post(dated(10), Contacts.payload("PRIVACY", "Grace"));
        admin.post("/instructions/2/withdraw", "{\"reason\":\"plans changed\"}");
        move(day(11));
        assertThat(Contacts.inForce(admin, "PRIVACY")).isEqualTo("Ada");
    }

    @Test
    void aWithdrawalCanBeFutureDatedToo() {
        Contacts.given(admin, "PRIVACY", "Ada");
        var withdrawn = admin.post(
                "/instructions/1/withdraw", "{\"reason\":\"leaves then\",\"effectiveFrom\":\"" + day(5) + "\"}");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(201);
        assertThat(heldOn(4)).isEqualTo("Ada");
        assertThat(heldOn(5)).isNull();
    }

    @Test
    void aYearAheadIsTheFurthest() {
        assertThat(admin.post(dated(364), Contacts.payload("PRIVACY", "Ada")).status())
                .isEqualTo(201);
        assertThat(admin.post(dated(367), Contacts.payload("PRIVACY", "Ada")).status())
                .isEqualTo(400);
    }

    @Test
    void theChangesOfAPeriodAreToldInTheirOrder() {
        Contacts.given(admin, "PRIVACY", "Ada");
        admin.post(dated(10), Contacts.payload("PRIVACY", "Grace"));
        move(day(20));
        admin.post("/instructions/2/withdraw", "{\"reason\":\"declined\"}");
        var changes = admin.get("/policy/changes?from=" + day(1)).json();
        var told = changes.getJsonArray("changes").getValuesAs(JsonObject.class);
        assertThat(told).hasSize(2);
        assertThat(told.get(0).getInt("before")).isEqualTo(1);
        assertThat(told.get(0).getInt("after")).isEqualTo(2);
        assertThat(told.get(0).getString("at")).isEqualTo(day(10).toString());
        assertThat(told.get(0).getString("afterTextEn")).contains("Grace");
        assertThat(told.get(1).getInt("after")).isEqualTo(1);
        assertThat(changes.getInt("toRevision")).isGreaterThan(changes.getInt("fromRevision"));
        assertThat(admin.get("/policy/changes?from=" + day(9) + "&to=" + day(1)).status())
                .isEqualTo(400);
    }

    @Test
    void theRevisionAndTheFingerprintChangeWithThePolicy() {
        var empty = admin.get("/policy").json();
        Contacts.given(admin, "PRIVACY", "Ada");
        var one = admin.get("/policy").json();
        assertThat(one.getInt("revision")).isEqualTo(empty.getInt("revision") + 1);
        assertThat(one.getString("hash")).hasSize(64).isNotEqualTo(empty.getString("hash"));
        move(day(3));
        var later = admin.get("/policy").json();
        assertThat(later.getInt("revision")).isEqualTo(one.getInt("revision"));
        assertThat(later.getString("hash")).isEqualTo(one.getString("hash"));
        assertThat(later.getString("at")).isNotEqualTo(one.getString("at"));
    }
}
