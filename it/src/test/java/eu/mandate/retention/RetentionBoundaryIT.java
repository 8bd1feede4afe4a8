package eu.mandate.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.CommandLine;
import eu.mandate.driver.IdentityDriver;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors of WADesk and the ceilings of JuWaiTong: what lies on them is allowed, what lies beyond is not, by any way. */
class RetentionBoundaryIT {
    private static final String ORDERS = "E-Commerce Law of the PRC, Art. 31";
    private static final String LOGS = "Cybersecurity Law of the PRC, Art. 23(3)";

    @TempDir
    Path folder;

    private final IdentityDriver identity = new IdentityDriver();

    @AfterEach
    void close() {
        identity.close();
    }

    private Api customerOf(String rule) {
        var space = rule.startsWith("D-") ? identity.tenant("wadesk", "wapu") : identity.tenant();
        return space.admin().api();
    }

    @ParameterizedTest
    @CsvSource({
        "D-R16, 3, YEARS",
        "D-R16, 36, MONTHS",
        "D-R06, 6, MONTHS",
        "J-R11, 42, DAYS",
        "J-R11, 1008, HOURS",
        "J-R12, 25, MONTHS",
        "J-R12, 758, DAYS",
    })
    void onTheLimitAPeriodHoldsAtOnce(String rule, int amount, String unit) {
        var customer = customerOf(rule);
        assertThat(choose(customer, rule, amount, unit, "").status()).isEqualTo(201);
        assertThat(inForce(customer, rule)).isEqualTo(amount + " " + unit);
    }

    /** As many days as three years or six months may have: longer from some days on, so a second person has a say. */
    @ParameterizedTest
    @CsvSource({"D-R16, 1096", "D-R06, 184"})
    void daysCountAsLongAsTheLongestYearsAndMonths(String rule, int days) {
        assertThat(choose(customerOf(rule), rule, days, "DAYS", "").status()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource({
        "D-R16, 35, MONTHS, STATUTORY_MINIMUM, '" + ORDERS + "'",
        "D-R16, 1095, DAYS, STATUTORY_MINIMUM, '" + ORDERS + "'",
        "D-R16, 2, YEARS, STATUTORY_MINIMUM, '" + ORDERS + "'",
        "D-R16, 26303, HOURS, STATUTORY_MINIMUM, '" + ORDERS + "'",
        "D-R06, 5, MONTHS, STATUTORY_MINIMUM, '" + LOGS + "'",
        "D-R06, 183, DAYS, STATUTORY_MINIMUM, '" + LOGS + "'",
        "D-R33, 5, MONTHS, STATUTORY_MINIMUM, '" + LOGS + "'",
        "J-R11, 43, DAYS, RETENTION_CEILING, 'published text, line 140'",
        "J-R12, 26, MONTHS, RETENTION_CEILING, 'published text, line 140'",
        "J-R12, 759, DAYS, RETENTION_CEILING, 'published text, line 140'",
    })
    void beyondItIsRefusedNowAndLaterWithItsSource(String rule, int amount, String unit, String code, String source) {
        var customer = customerOf(rule);
        var later = "?effectiveFrom=" + Instant.now().plus(Duration.ofDays(30));
        for (var when : new String[] {"", later}) {
            var refused = choose(customer, rule, amount, unit, when);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.json().getString("detail")).contains(rule, source);
            var error = refused.json().getJsonArray("errors").getJsonObject(0);
            assertThat(error.getString("pointer")).isEqualTo("/amount");
            assertThat(error.getString("detail")).contains(source);
        }
        assertThat(customer.get("/instructions").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void noWithdrawalLeadsBelowAFloor() {
        var customer = customerOf("D-R16");
        choose(customer, "D-R16", 3, "YEARS", "");
        assertThat(customer.post("/instructions/1/withdraw", "{\"reason\":\"No longer wanted\"}")
                        .code())
                .isEqualTo("CONFLICT");
        assertThat(inForce(customer, "D-R16")).isEqualTo("3 YEARS");
    }

    @ParameterizedTest
    @CsvSource({
        "harbourlane, D-R16, 35, STATUTORY_MINIMUM, Art. 31",
        "harbourlane, D-R06, 5, STATUTORY_MINIMUM, Art. 23(3)",
        "nordlicht, J-R11, 2, RETENTION_CEILING, line 140",
        "nordlicht, J-R12, 26, RETENTION_CEILING, line 140",
    })
    void theCommandLineSaysTheSame(String customer, String rule, int months, String code, String source)
            throws Exception {
        Files.writeString(folder.resolve("period.json"), payload(rule, months, "MONTHS"));
        var run = new CommandLine(folder)
                .demo("instructions", "give", "retention-period", "period.json", "--tenant", customer);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).startsWith(code + ": Under rule " + rule).contains("/amount ", source);
    }

    private static Answer choose(Api customer, String rule, int amount, String unit, String when) {
        return customer.post("/instructions/retention-period" + when, payload(rule, amount, unit));
    }

    private static String payload(String rule, int amount, String unit) {
        return "{\"rule\":\"%s\",\"amount\":%d,\"unit\":\"%s\"}".formatted(rule, amount, unit);
    }

    private static String inForce(Api customer, String code) {
        return customer.get("/retention-rules").json().getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .filter(rule -> rule.getString("code").equals(code))
                .map(rule -> rule.getJsonObject("inForce"))
                .map(period -> period.getInt("amount") + " " + period.getString("unit"))
                .findFirst()
                .orElseThrow();
    }
}
