package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records as files over REST: what is in them, and what becomes of an order that is allowed no longer. */
class RecordExportIT {
    private static final String BILLING = "\"category\":\"J-C05\",\"purpose\":\"J-P03\"";
    private static final String MESSAGES = "\"category\":\"J-C11\",\"purpose\":\"" + RecordsDriver.PURPOSE + "\"";

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Space space;
    private static Api manager;

    @BeforeAll
    static void open() {
        space = RecordsDriver.ready(IDENTITY);
        manager = RecordsDriver.reader(IDENTITY, space, Role.PRIVACY_MANAGER).api();
        for (var last : List.of("4242", "1111")) {
            var answer = space.admin().api().post("/records", """
                    [{%s,"source":"ENTERED","sourceChannel":"WEB","system":"billing","externalId":"b-%s",\
                    "occurredAt":"2026-11-20T09:00:00Z","fields":{"billingName":"=1+1","paymentMethodType":"CARD",\
                    "paymentToken":"tok_%s","cardLast4":"%s"}}]""".formatted(BILLING, last, last, last));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static Answer order(Api api, String format, String what) {
        return api.post("/record-exports", "{\"format\":\"" + format + "\"," + what + "}");
    }

    private static String file(String format, String what) {
        return file(manager, format, what);
    }

    private static String file(Api api, String format, String what) {
        var ordered = order(api, format, what);
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        var id = ordered.json().getString("id");
        assertThat(new LongJobDriver(api).ended(id).getString("state")).isEqualTo("DONE");
        return new String(api.download("/long-jobs/" + id + "/file").body(), StandardCharsets.UTF_8);
    }

    @Test
    void aFileHoldsWhatTheListShowsAndMasksWhatTheListMasks() {
        var lines = file("JSON_LINES", BILLING + ",\"query\":\"externalId:b-4242\"")
                .lines()
                .toList();
        assertThat(lines).hasSize(1);
        JsonObject row;
        try (var reader = Json.createReader(new StringReader(lines.get(0)))) {
            row = reader.readObject();
        }
        assertThat(row.getString("record.externalId")).isEqualTo("b-4242");
        assertThat(row.getString("billingName")).isEqualTo("=1+1");
        assertThat(row.getString("cardLast4")).isEqualTo("***42");
        assertThat(row.getString("paymentToken")).isEqualTo("***");
        assertThat(row.keySet()).doesNotContain("cardNumber");
    }

    @Test
    void theColumnsAreTheFieldsThatWereAskedFor() {
        var text = file("CSV", BILLING + ",\"fields\":[\"cardLast4\",\"billingName\"]");
        assertThat(text.lines().toList())
                .hasSize(3)
                .first()
                .isEqualTo("\uFEFFrecord.id,record.system,record.externalId,record.occurredAt,billingName,cardLast4");
        assertThat(text).contains(",'=1+1,***11\r\n");
    }

    @Test
    void whatMayNotBeTakenOutOrAskedByIsRefusedWhenItIsOrdered() {
        assertThat(order(space.admin().api(), "CSV", BILLING).status()).isEqualTo(403);
        assertThat(order(manager, "CSV", BILLING + ",\"query\":\"cardLast4:4242\"")
                        .json()
                        .getString("code"))
                .isEqualTo("FORBIDDEN_FIELD");
        assertThat(order(manager, "CSV", "\"category\":\"J-C05\",\"purpose\":\"J-P10/INTERACT\"")
                        .json()
                        .getString("code"))
                .isEqualTo("PURPOSE_NOT_ALLOWED");
    }

    @Test
    void anOrderIsDecidedAnewWhenItsJobRuns() {
        var database = IDENTITY.database();
        var busy = LongJobDriver.hold(database, space.number());
        var id = order(manager, "CSV", MESSAGES).json().getString("id");
        entrust("J-A07");
        LongJobDriver.release(database, busy);
        var job = new LongJobDriver(manager).ended(id);
        entrust("J-A06");
        assertThat(job.getString("failure")).isEqualTo("REFUSED");
        assertThat(database.column(
                        "select facts->>'code' from audit.entry where object_id = ? and action = 'long-job-failed'",
                        id))
                .containsExactly("INSTRUCTION_MISSING");
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrencyInTheListAndInEachFile() {
        var demo = Installation.shared();
        var desk = demo.api(demo.person("harbourlane", "PRIVACY_MANAGER"));
        var number = IdentityDriver.unused("order");
        Map.of("EUR", "4464", "JPY", "4464", "CNY", "4464.5").forEach((currency, value) -> {
            var taken = desk.post("/records", """
                        {"category":"D-C16","purpose":"D-P02","source":"DERIVED","sourceChannel":"API",\
                        "fields":{"orderNo":"%s","goodsOrService":"lamp","amount":{"value":%s,"currency":"%s"},\
                        "createdAt":"2026-11-20T09:00:00Z"}}""".formatted(number, value, currency));
            assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        });
        var orders = "\"category\":\"D-C16\",\"purpose\":\"D-P02\",\"query\":\"orderNo:" + number + "\"";
        assertThat(desk.post("/records/search", "{" + orders + "}").body())
                .contains(
                        "{\"value\":\"4464.00\",\"currency\":\"EUR\"}",
                        "{\"value\":\"4464\",\"currency\":\"JPY\"}",
                        "{\"value\":\"4464.50\",\"currency\":\"CNY\"}");
        assertThat(file(desk, "JSON_LINES", orders))
                .contains("\"value\":\"4464.00\"", "\"value\":\"4464\"", "\"value\":\"4464.50\"");
        assertThat(file(desk, "CSV", orders)).contains(",4464.00 EUR,", ",4464 JPY,", ",4464.50 CNY,");
    }

    /** Instructs that the organisation uses the service for one activity only. */
    private static void entrust(String activity) {
        var given = space.admin().api().post("/instructions/programme", """
                        {"plan":"Team","information":"Social media","activities":["%s"]}""".formatted(activity));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }
}
