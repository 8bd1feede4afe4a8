package eu.mandate.dataplane.rows;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.dataplane.domain.file.Handmade;
import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes out for the studies of the vendor: nothing without an instruction, and with it nothing that tells who somebody is. */
class StudiesIT {
    private static final String TIME = "2026-11-20T10:00:00Z";

    private static IdentityDriver identity;
    private static Space school;

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        school = RecordsDriver.school(identity);
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    private static void refused(Answer answer, String code) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
    }

    private static String choice(String purpose, boolean allowed) {
        return "{\"purpose\":\"" + purpose + "\",\"allowed\":" + allowed + "}";
    }

    /** Two people allow it, and maintain it against the notice that the purpose is the vendor's own. */
    private static void allow(Space space, String purpose) {
        var admin = space.admin().api();
        var asked = admin.post("/instructions/purpose-choice", choice(purpose, true))
                .json();
        var second = identity.member(space, Role.TENANT_ADMIN).api();
        var approved = second.post("/approvals/" + asked.getString("approval") + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        var number = admin.get("/instructions?limit=1")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("number");
        var decided = admin.post(
                "/instructions/" + number + "/decision", "{\"outcome\":\"MAINTAINED\",\"reason\":\"We agreed on it\"}");
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    }

    private static void forbid(Space space, String purpose) {
        var given = space.admin().api().post("/instructions/purpose-choice", choice(purpose, false));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }

    /** Every way in which records come out: a list, one record, and a file. */
    private static String all(Api api, String category, String purpose, String id) {
        var list = api.get("/records?category=" + category + "&purpose=" + purpose);
        var one = api.get("/records/" + id + "?purpose=" + purpose);
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        assertThat(one.status()).as(one.body()).isEqualTo(200);
        var order = "{\"format\":\"CSV\",\"category\":\"" + category + "\",\"purpose\":\"" + purpose + "\"}";
        var job = api.post("/record-exports", order).json().getString("id");
        assertThat(new LongJobDriver(api).ended(job).getString("state")).isEqualTo("DONE");
        var file = new String(api.download("/long-jobs/" + job + "/file").body(), StandardCharsets.UTF_8);
        return list.body() + one.body() + file;
    }

    @Test
    @Commitment("J-120")
    void contentIsStudiedByInstructionOnlyAndNamesNobody() {
        var space = RecordsDriver.ready(identity);
        var manager =
                RecordsDriver.reader(identity, space, Role.PRIVACY_MANAGER).api();
        var fields = RecordsDriver.fields("Write to guest@rows.example or call 040 7654321")
                .add("assignment", "Eva Meier")
                .add("attachments", Json.createArrayBuilder().add("guest-meier.jpg"));
        var message = RecordsDriver.message("")
                .add("externalId", "fb-guest-77")
                .add("collection", "our-page")
                .add("fields", fields)
                .add("subjects", Json.createArrayBuilder().add(RecordsDriver.subject("fb-guest-77")));
        var id = RecordsDriver.take(manager, message.build().toString()).getString("id");
        var page = "/records?category=J-C11&purpose=J-P20";
        refused(manager.get(page), "INSTRUCTION_MISSING");
        allow(space, "J-P20");
        assertThat(all(manager, "J-C11", "J-P20", id))
                .contains("Write to *** or call ***")
                .doesNotContain("Traveller", "our-page", "Eva Meier", "guest", "fb-guest", "7654321")
                .doesNotContain(actor(manager, id, "J-P10/INTERACT"));
        forbid(space, "J-P20");
        refused(manager.get(page), "INSTRUCTION_MISSING");
    }

    /** The id of whoever brought a record. */
    private static String actor(Api api, String id, String purpose) {
        var actor = api.get("/records/" + id + "?purpose=" + purpose)
                .json()
                .getJsonObject("origin")
                .getString("actor");
        assertThat(actor).isNotBlank();
        return actor;
    }

    @Test
    @Commitment("S-015")
    void photosAreStudiedByInstructionOnlyAndWithoutWhoUploadedThem() {
        var api = manager();
        var place = "/files?category=S-C01&field=file&purpose=S-P01&source=WECHAT_API&sourceChannel=MINI_PROGRAM";
        var file = api.upload(place, Handmade.jpeg()).json().getString("id");
        var photo = """
                {"category":"S-C01","purpose":"S-P01","source":"WECHAT_API","sourceChannel":"MINI_PROGRAM","system":"wx",\
                "externalId":"photo-of-li","occurredAt":"%1$s","collection":"Class of Li","fields":{"file":"%2$s",\
                "uploader":"teacher-li","album":"Sports day","uploadedAt":"%1$s","permissionRef":"p"}}""";
        var id = RecordsDriver.take(api, photo.formatted(TIME, file)).getString("id");
        refused(api.get("/records?category=S-C01&purpose=S-P02"), "INSTRUCTION_MISSING");
        refused(api.get("/files/" + file + "?purpose=S-P02"), "INSTRUCTION_MISSING");
        allow(school, "S-P02");
        assertThat(all(api, "S-C01", "S-P02", id))
                .contains("Sports day")
                .doesNotContain("teacher-li", "photo-of-li", "Class of Li", file)
                .doesNotContain(actor(api, id, "S-P01"));
        refused(api.get("/files/" + file + "?purpose=S-P02"), "PURPOSE_NOT_ALLOWED");
        refused(api.get("/records?category=S-C01&purpose=S-P02&query=uploader:teacher-li"), "PURPOSE_NOT_ALLOWED");
        forbid(school, "S-P02");
        refused(api.get("/records?category=S-C01&purpose=S-P02"), "INSTRUCTION_MISSING");
    }

    @Test
    @Commitment("S-031")
    void devicesAndOrdersAreStudiedWithoutTheirNumbers() {
        var api = manager();
        var device = """
                {"category":"S-C03","purpose":"S-P01","source":"JS_INTERFACE","jsInterface":"wx.getDeviceInfo",\
                "sourceChannel":"MINI_PROGRAM","system":"wx","externalId":"uuid-77","occurredAt":"%s",\
                "fields":{"uuid":"uuid-77","deviceType":"phone"}}""".formatted(TIME);
        assertThat(all(api, "S-C03", "S-P02", RecordsDriver.take(api, device).getString("id")))
                .contains("phone")
                .doesNotContain("uuid-77");
        var order = """
                {"category":"S-C05","purpose":"S-P01","source":"JS_INTERFACE","jsInterface":"wx.requestPayment",\
                "sourceChannel":"MINI_PROGRAM","system":"wx","externalId":"order-77","occurredAt":"%1$s",\
                "fields":{"orderId":"order-77","purchasedItems":["print"],"orderedAt":"%1$s","orderState":"PAID"}}""".formatted(TIME);
        var nothing = api.post("/records", order.replace("[\"print\"]", "[]").replace("order-77", "order-78"));
        assertThat(nothing.body()).contains("/fields/purchasedItems", "value-missing");
        assertThat(all(api, "S-C05", "S-P02", RecordsDriver.take(api, order).getString("id")))
                .contains("print")
                .doesNotContain("order-77");
    }

    @Test
    @Commitment("S-023")
    void theWaterfallSortsByTimeWithoutAPlace() {
        var api = manager();
        var metadata = """
                {"category":"S-C04","purpose":"S-P10/WATERFALL","source":"DERIVED","sourceChannel":"MINI_PROGRAM",\
                "occurredAt":"%s","fields":{"createdAt":"%s","geo":"30.27 N 120.15 E","characterFeatures":["ONE_PERSON"]}}""";
        for (var day : new int[] {1, 3, 2}) {
            var answer = api.post("/records", "[" + metadata.formatted(TIME, "2026-11-0" + day + "T10:00:00Z") + "]");
            var result = answer.json().getJsonArray("results").getJsonObject(0);
            assertThat(result.getString("outcome")).isEqualTo("ADDED");
            assertThat(result.getJsonArray("withheld").toString()).isEqualTo("[\"characterFeatures\",\"geo\"]");
        }
        var page = api.get("/records?category=S-C04&purpose=S-P10/WATERFALL&order=-createdAt");
        assertThat(page.body()).doesNotContain("\"geo\"", "\"characterFeatures\"");
        assertThat(page.json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(line ->
                        line.getJsonObject("fields").getString("createdAt").substring(0, 10))
                .containsExactly("2026-11-03", "2026-11-02", "2026-11-01");
        refused(api.get("/records?category=S-C04&purpose=S-P02"), "PURPOSE_NOT_ALLOWED");
    }

    private static Api manager() {
        return RecordsDriver.teacher(identity, school);
    }
}
