package eu.mandate.dataplane;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.RecordsDriver;
import jakarta.json.Json;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to break something is refused where it is wrong, or kept byte for byte. */
class HostileRecordsIT {
    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static final String TAGS = "\"tags\":";

    private static Api api;

    @BeforeAll
    static void open() {
        api = RecordsDriver.ready(IDENTITY).admin().api();
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    /** A message with something in the place of its tags. */
    private static String tagged(String json) {
        var fields = RecordsDriver.fields("x").add("tags", Json.createArrayBuilder());
        var record = RecordsDriver.message("x").add("fields", fields).build().toString();
        return record.replace(TAGS + "[]", TAGS + json);
    }

    private static void refused(String body, int status, String... told) {
        var answer = api.post("/records", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(told);
    }

    @Test
    void oversizedDeepAndRepeatedPartsAreRefusedWithTheirPlace() {
        refused(tagged("[".repeat(40) + "]".repeat(40)), 400, "json-too-deep", "/fields/tags/0/0");
        refused(tagged("[".repeat(5_000) + "]".repeat(5_000)), 400, "json-too-deep");
        refused("{\"category\":\"a\",\"category\":\"b\",\"fields\":{}}", 400, "json-repeated-member", "\"/category\"");
        refused(tagged("[\"" + "x".repeat(300_000) + "\"]"), 413, "record-too-large");
        refused(tagged("[" + "0,".repeat(200_000) + "0]"), 413, "record-too-large");
        refused(tagged("1e99999999999"), 400, "number-too-long", "/fields/tags");
        refused(tagged("9".repeat(100_000)), 400, "number-too-long");
        refused("[" + "0,".repeat(10_000) + "0]", 413, "10000 records");
        refused("\"" + "x".repeat(17 << 20) + "\"", 413, "16 MiB");
        refused("7", 400, "records-form");
        refused("{} {}", 400, "json-trailing-content");
    }

    @Test
    void aHundredThousandFieldsAreNotRepeated() {
        var fields = Json.createObjectBuilder();
        for (var at = 0; at < 100_000; at++) fields.add("f" + at, at);
        var answer = api.post(
                "/records",
                RecordsDriver.message("x").add("fields", fields).build().toString());
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).hasSizeLessThan(1_000);
    }

    @Test
    void whatIsNoTextIsRefused() {
        refused(tagged("[\"a\\u0000b\"]"), 400, "text-nul", "/fields/tags/0");
        refused(tagged("[\"a\\ud800b\"]"), 400, "text-half-character", "/fields/tags/0");
        var bytes = api.upload("/records", new byte[] {'{', (byte) 0xff, '}'}, "Content-Type", "application/json");
        assertThat(bytes.status()).isEqualTo(400);
        assertThat(bytes.body()).contains("body-not-utf8");
    }

    @Test
    void aHostileRecordDoesNotTakeTheOthersWithIt() {
        var answer =
                api.post("/records", "[" + tagged("[".repeat(40) + "]".repeat(40)) + "," + tagged("[\"fine\"]") + "]");
        assertThat(answer.json().getInt("added")).isEqualTo(1);
        assertThat(answer.json().getInt("refused")).isEqualTo(1);
    }

    @Test
    void aMomentThatAnOffsetLeadsOutOfTheYearsIsRefusedAtItsPlaceAndTakesNothingWithIt() {
        var early = RecordsDriver.message("x")
                .add("occurredAt", "0001-01-01T00:00:00+18:00")
                .build();
        refused(early.toString(), 400, "\"/occurredAt\"");
        var answer = api.post("/records", "[" + RecordsDriver.message("x").build() + "," + early + "]");
        assertThat(answer.json().getInt("added")).isEqualTo(1);
        assertThat(answer.json().getInt("refused")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "-2+3",
                "\u202Eright to left\u202C",
                "zero\u200Bwidth\u200D\uFEFF",
                "cafe\u0301 and caf\u00E9",
                "\u0131\u0130\u00DF\uD83D\uDE00\uD840\uDC00",
                "line\r\nbreak\tand \\ \" / '",
                "'; drop table dataplane.record; --",
                "{\"a\":[1]}"
            })
    void textsOfPeopleAreKeptByteForByte(String text) {
        var id = RecordsDriver.take(api, RecordsDriver.message(text).build().toString())
                .getString("id");
        assertThat(IDENTITY.database()
                        .value("select fields ->> 'body' from dataplane.record where id = ?", UUID.fromString(id)))
                .isEqualTo(text);
    }

    @Test
    void whatIdentifiesIsOneVisibleLine() {
        refused(RecordsDriver.numbered("a\u200Bb", "x"), 400, "text-hidden-character", "/externalId");
        refused(RecordsDriver.numbered(" a", "x"), 400, "/externalId");
        refused(RecordsDriver.numbered("a\u00A0", "x"), 400, "/externalId");
        refused(RecordsDriver.numbered("x".repeat(201), "x"), 400, "text-too-long", "/externalId");
        refused(RecordsDriver.message("x").add("system", "Face Book").build().toString(), 400, "system-form");
        refused(
                RecordsDriver.message("x")
                        .add("occurredAt", "99999-01-01T00:00:00Z")
                        .build()
                        .toString(),
                400,
                "/occurredAt");
    }

    @Test
    void aCursorOfAnOrderThatWasTamperedWithIsRefusedAsOne() {
        var mark = UUID.randomUUID() + " \0";
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(mark.getBytes(UTF_8));
        var answer =
                api.get("/records?category=J-C11&purpose=" + RecordsDriver.PURPOSE + "&order=sender&cursor=" + cursor);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"/cursor\"", "cursor-malformed");
    }
}
