package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.RecordsDriver;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records come in once, however often they are sent; what is wrong is refused by name, and nothing else with it. */
class RecordIngestIT {
    private static final IdentityDriver IDENTITY = new IdentityDriver();

    private static Space space;
    private static Api api;

    @BeforeAll
    static void open() {
        space = RecordsDriver.ready(IDENTITY);
        api = space.admin().api();
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static String number() {
        return IdentityDriver.unused("n");
    }

    private static String stored(String id, String what) {
        return IDENTITY.database()
                .value(
                        "select " + what + " from dataplane.record where tenant_id = ? and id = ?",
                        space.number(),
                        UUID.fromString(id));
    }

    private static List<JsonObject> results(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("results").getValuesAs(JsonObject.class);
    }

    @Test
    void theSameNumberOfTheSameSystemIsTheSameRecord() {
        var number = number();
        var first = api.post("/records", RecordsDriver.numbered(number, "one"));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        var id = first.json().getString("id");
        assertThat(first.header("Location")).endsWith("/api/v1/records/" + id);
        assertThat(first.json().getString("outcome")).isEqualTo("ADDED");
        var again = RecordsDriver.take(api, RecordsDriver.numbered(number, "one"));
        assertThat(again.getString("outcome")).isEqualTo("UNCHANGED");
        assertThat(stored(id, "version")).isEqualTo("1");
        var changed = RecordsDriver.take(api, RecordsDriver.numbered(number, "two"));
        assertThat(changed.getString("outcome")).isEqualTo("CHANGED");
        assertThat(List.of(again.getString("id"), changed.getString("id"))).containsOnly(id);
        assertThat(stored(id, "version || (fields ->> 'body')")).isEqualTo("2two");
    }

    @Test
    void twiceInOneDeliveryIsTakenInOrder() {
        var number = number();
        var records = List.of(
                RecordsDriver.numbered(number, "one"),
                RecordsDriver.numbered(number, "two"),
                RecordsDriver.numbered(number, "two"),
                RecordsDriver.numbered(number, "three"));
        var results = results(RecordsDriver.deliver(api, records, ""));
        assertThat(results)
                .extracting(result -> result.getString("outcome"))
                .containsExactly("ADDED", "CHANGED", "UNCHANGED", "CHANGED");
        assertThat(stored(results.get(0).getString("id"), "version || (fields ->> 'body')"))
                .isEqualTo("3three");
    }

    @Test
    void twoDeliveriesOfTheSameRecordsAtOnceBothSucceedWithOneResult() {
        var prefix = number();
        var records = new ArrayList<>(IntStream.range(0, 300)
                .mapToObj(at -> RecordsDriver.numbered(prefix + "-" + at, "Message " + at))
                .toList());
        var backwards = new ArrayList<>(records);
        Collections.reverse(backwards);
        var calls = IntStream.range(0, 4)
                .mapToObj(call -> CompletableFuture.supplyAsync(
                        () -> RecordsDriver.deliver(api, call % 2 == 0 ? records : backwards, "")))
                .toList();
        var answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().flatMap(answer -> results(answer).stream()))
                .extracting(result -> result.getString("outcome"))
                .containsOnly("ADDED", "UNCHANGED");
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.json().getInt("added"))
                        .sum())
                .isEqualTo(300);
        assertThat(IDENTITY.database()
                        .number(
                                "select count(*) from dataplane.record where tenant_id = ? and external_id like ?",
                                space.number(),
                                prefix + "-%"))
                .isEqualTo(300);
    }

    @Test
    void whatAPersonPutRightStandsUntilTheSourceSaysTheSame() {
        var number = number();
        var id = RecordsDriver.take(api, RecordsDriver.numbered(number, "Helo")).getString("id");
        var corrected = api.post(
                "/records/" + id + "/corrections",
                "{\"purpose\":\"" + RecordsDriver.PURPOSE
                        + "\",\"corrections\":[{\"field\":\"body\",\"value\":\"Hello\"}]}");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        RecordsDriver.take(api, RecordsDriver.numbered(number, "Helo!"));
        assertThat(stored(id, "fields ->> 'body'")).isEqualTo("Hello");
        assertThat(corrections(id)).isEqualTo(1);
        RecordsDriver.take(api, RecordsDriver.numbered(number, "Hello"));
        assertThat(corrections(id)).as("the source agrees").isZero();
        RecordsDriver.take(api, RecordsDriver.numbered(number, "Hello, again"));
        assertThat(stored(id, "fields ->> 'body'")).isEqualTo("Hello, again");
    }

    private static long corrections(String id) {
        return IDENTITY.database()
                .number("select count(*) from dataplane.correction where record = ?", UUID.fromString(id));
    }

    @Test
    void eachRecordOfSeveralIsJudgedForItself() {
        var lines = List.of(
                RecordsDriver.numbered(number(), "good"),
                RecordsDriver.message("x")
                        .add("fields", RecordsDriver.fields("x").add("nope", 1))
                        .build()
                        .toString(),
                RecordsDriver.message("x").add("source", "ENTERED").build().toString(),
                RecordsDriver.message("x").add("category", "J-C99").build().toString(),
                "{\"category\":",
                RecordsDriver.message("my card is 4111 1111 1111 1111").build().toString());
        var results = results(RecordsDriver.deliver(api, lines, ""));
        assertThat(results)
                .extracting(result -> result.isNull("code") ? result.getString("outcome") : result.getString("code"))
                .containsExactly(
                        "ADDED",
                        "UNKNOWN_FIELD",
                        "SOURCE_NOT_ALLOWED",
                        "UNKNOWN_CATEGORY",
                        "VALIDATION",
                        "FORBIDDEN_FIELD");
        assertThat(results.get(1).toString()).contains("/1/fields/nope");
        assertThat(results.get(5).toString()).contains("/5/fields/body").doesNotContain("4111");
    }

    @Test
    void allOrNothingNamesEveryRecordThatIsWrong() {
        var good = number();
        var answer = api.post(
                "/records?atomic=true",
                "[" + RecordsDriver.numbered(good, "x") + ",{},"
                        + RecordsDriver.message("x")
                                .add("fields", RecordsDriver.fields("x").add("nope", 1))
                                .build() + "]");
        assertThat(answer.code()).isEqualTo("VALIDATION");
        assertThat(answer.body()).contains("\"/1/fields\"", "\"/2/fields/nope\"");
        assertThat(IDENTITY.database().number("select count(*) from dataplane.record where external_id = ?", good))
                .isZero();
    }

    @Test
    void theSameKeyGetsTheSameAnswer() {
        var key = number();
        var one = RecordsDriver.message("without a number").build().toString();
        var first = api.post("/records", one, "Idempotency-Key", key);
        var second = api.post("/records", one, "Idempotency-Key", key);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(api.post("/records", "[" + one + "]", "Idempotency-Key", key).code())
                .isEqualTo("IDEMPOTENCY_MISMATCH");
    }

    @Test
    void anotherOrganisationsNumbersAreItsOwn() {
        var number = number();
        var id = RecordsDriver.take(api, RecordsDriver.numbered(number, "ours")).getString("id");
        var other = RecordsDriver.ready(IDENTITY);
        var theirs = RecordsDriver.take(other.admin().api(), RecordsDriver.numbered(number, "theirs"));
        assertThat(theirs.getString("outcome")).isEqualTo("ADDED");
        assertThat(theirs.getString("id")).isNotEqualTo(id);
        assertThat(stored(id, "fields ->> 'body'")).isEqualTo("ours");
        var unready = IDENTITY.tenant();
        assertThat(unready.admin()
                        .api()
                        .post("/records", RecordsDriver.numbered(number, "x"))
                        .status())
                .as("no agreement, no processing")
                .isBetween(409, 422);
    }

    @Test
    void onePersonIsFoundByTheSameHashAndTwoOrganisationsHaveUnlikeOnes() {
        var record = RecordsDriver.message("call me at +49 30 901820")
                .add("subjects", Json.createArrayBuilder().add(RecordsDriver.subject("traveller-7")));
        var first = RecordsDriver.take(api, record.build().toString()).getString("id");
        var rows = IDENTITY.database()
                .rows(
                        "select kind, role, encode(subject, 'hex') from dataplane.record_subject where record = ? order by role",
                        UUID.fromString(first));
        assertThat(rows).extracting(row -> row.get(0) + row.get(1)).containsExactly("CUSTOMER_CONTACT1", "3");
        assertThat(rows.get(0).get(2)).hasSize(64);
    }
}
