package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.job.JobDriver;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The two applications of Weiban at one retailer, from no authorisation to a member who leaves the range: what comes in and what is
 * seen follows each instruction at once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppScopeIT {
    private static final List<String> THIRD = List.of("CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER", "MEMBER_SENSITIVE");
    private static final List<String> SELF = List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER");
    private static final String PURPOSE = "W-P06/SERVICE";
    private static final String GRANT = "/permissions/SELF_BUILT/SB_MEMBER_SENSITIVE";

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Space space;
    private static Api admin;
    private static Api member;
    private static String shop;
    private static String desk;
    private static String ben;

    @BeforeAll
    static void open() {
        space = RecordsDriver.retailer(IDENTITY);
        admin = space.admin().api();
        member = IDENTITY.member(space, Role.MEMBER).api();
        var directory = new DirectoryDriver(admin);
        shop = directory.department("shop", null);
        desk = directory.department("desk", null);
        // Both of them would be the whole organisation otherwise.
        directory.department("elsewhere", null);
        directory.member("anna", "Anna", "shop");
        ben = directory.member("ben", "Ben", "desk");
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static ScopesDriver scopes() {
        return new ScopesDriver(admin);
    }

    /** A record of somebody's, as an application delivers it. */
    private static Answer deliver(String category, String id, String owner, JsonObjectBuilder fields) {
        var third = List.of("W-C03", "W-C04", "W-C05", "W-C06").contains(category);
        var json = Json.createObjectBuilder()
                .add("category", category)
                .add("purpose", PURPOSE)
                .add("source", third ? "SYNC_WECOM_TP" : "SYNC_WECOM_SB")
                .add("sourceChannel", third ? "WECOM_TP_APP" : "WECOM_SB_APP")
                .add("system", "hr")
                .add("externalId", category + "-" + id)
                .add("fields", fields);
        if (owner != null) {
            json.add("member", Json.createObjectBuilder().add("source", "hr").add("externalId", owner));
        }
        return admin.post("/records", json.build().toString());
    }

    private static JsonObjectBuilder fields(String... namesAndValues) {
        var fields = Json.createObjectBuilder();
        for (var at = 0; at < namesAndValues.length; at += 2) fields.add(namesAndValues[at], namesAndValues[at + 1]);
        return fields;
    }

    private static Answer customer(String id, String owner) {
        return deliver(
                "W-C05", id, owner, fields("customerList", id, "nickname", "Nick " + id, "remark", "by " + owner));
    }

    private static Answer contact(String owner) {
        return deliver(
                "W-C06",
                owner,
                null,
                fields("memberRef", owner, "customerRef", "c").add("contactCounts", 3));
    }

    private static Answer person(String userid) {
        return deliver(
                "W-C07",
                userid,
                null,
                fields("userid", userid, "memberName", userid, "jobInformation", "Sales", "mobile", "+8613800138000")
                        .add("gender", "F")
                        .add("email", userid + "@retail.example")
                        .add("address", "Street 1"));
    }

    private static List<JsonObject> items(Api api, String category) {
        var page = api.get("/records?category=" + category + "&purpose=" + PURPOSE.replace("/", "%2F"));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** How many records the telephone number finds. */
    private static int found() {
        var sought = Json.createObjectBuilder()
                .add("category", "W-C07")
                .add("purpose", PURPOSE)
                .add(
                        "subject",
                        Json.createObjectBuilder().add("identifier", "PHONE").add("value", "+8613800138000"));
        return admin.post("/records/search", sought.build().toString())
                .json()
                .getJsonArray("items")
                .size();
    }

    private static int count(String category) {
        return admin.get("/records/count?category=" + category + "&purpose=" + PURPOSE.replace("/", "%2F"))
                .json()
                .getInt("count");
    }

    private static Answer get(Api api, String id) {
        return api.get("/records/" + id + "?purpose=" + PURPOSE.replace("/", "%2F"));
    }

    private static void outside(Answer answer) {
        assertThat(answer.code()).as(answer.body()).isEqualTo("PERMISSION_NOT_GRANTED");
    }

    @Test
    @Order(1)
    @Commitment("W-040")
    void withoutAnAuthorisationOrWithAnEmptyScopeNothingComesIn() {
        outside(customer("c1", "anna"));
        outside(admin.get("/records?category=W-C05&purpose=W-P06%2FSERVICE"));
        scopes().app("THIRD_PARTY", THIRD, List.of(), List.of());
        outside(customer("c1", "anna"));
    }

    @Test
    @Order(2)
    @Commitment({"W-043", "W-046"})
    void eachApplicationGivesTheRecordsOfItsOwnScope() {
        var wider = admin.post(
                "/instructions/app-authorisation", ScopesDriver.body("THIRD_PARTY", THIRD, List.of(shop), List.of()));
        approve(wider);
        assertThat(customer("c1", "anna").status()).isEqualTo(201);
        outside(customer("c2", "ben"));
        outside(customer("c3", null));
        outside(customer("c4", "nobody"));
        assertThat(contact("anna").status()).isEqualTo(201);
        outside(contact("ben"));
        assertThat(items(admin, "W-C05"))
                .extracting(item -> item.getJsonObject("fields").toString())
                .containsExactly("{\"customerList\":\"c1\",\"nickname\":\"Nick c1\",\"remark\":\"by anna\"}");
        outside(person("ben"));
        scopes().app("SELF_BUILT", SELF, List.of(desk), List.of());
        assertThat(person("ben").status()).isEqualTo(201);
        outside(person("anna"));
    }

    /** Two members added the same customer: two records, and only the one of the member in scope is seen. */
    @Test
    @Order(3)
    void aCustomerOfTwoMembersIsSeenWithTheWordsOfTheOneInScope() {
        approve(admin.post(
                "/instructions/app-authorisation",
                ScopesDriver.body("THIRD_PARTY", THIRD, List.of(shop, desk), List.of())));
        assertThat(customer("c1-ben", "ben").status()).isEqualTo(201);
        assertThat(count("W-C05")).isEqualTo(2);
        scopes().app("THIRD_PARTY", THIRD, List.of(shop), List.of());
        assertThat(count("W-C05")).isEqualTo(1);
        assertThat(items(admin, "W-C05").toString()).contains("by anna").doesNotContain("by ben");
    }

    @Test
    @Order(4)
    @Commitment("W-048")
    void sensitiveFieldsComeInAndOutWithTheMembersOwnGrantOnly() {
        var without = deliver(
                "W-C07", "again", null, fields("userid", "ben", "memberName", "Ben", "mobile", "+8613800138000"));
        assertThat(without.json().getJsonArray("withheld").toString()).isEqualTo("[\"mobile\"]");
        assertThat(admin.put("/members/" + ben + GRANT, null).status()).isEqualTo(204);
        var with = deliver(
                "W-C07", "again", null, fields("userid", "ben", "memberName", "Ben!", "mobile", "+8613800138000"));
        assertThat(with.json().getString("outcome")).isEqualTo("CHANGED");
        var id = with.json().getString("id");
        assertThat(get(admin, id).body()).contains("+8613800138000");
        assertThat(found()).isEqualTo(1);
        assertThat(items(admin, "W-C07").toString()).contains("+8613800138000");
        outside(admin.get("/records?category=W-C07&purpose=W-P06%2FSERVICE&order=mobile"));
        outside(admin.get("/records/figures?category=W-C07&purpose=W-P06%2FSERVICE&groupBy=gender"));
        assertThat(admin.delete("/members/" + ben + GRANT).status()).isEqualTo(204);
        assertThat(get(admin, id).body()).doesNotContain("+8613800138000").contains("Ben!");
        assertThat(found()).as("found by a number that is not shown").isZero();
        assertThat(items(admin, "W-C07").toString())
                .doesNotContain("+8613800138000")
                .contains("Ben!");
    }

    @Test
    @Order(5)
    @Commitment("W-041")
    @CommitmentInPart("I-10")
    void aPermissionTakenBackStopsAndHidesItsFieldsAndNoOthers() {
        var record = items(admin, "W-C05").get(0).getString("id");
        scopes().app("THIRD_PARTY", List.of("CONTACTS_BASIC_READ"), List.of(shop), List.of());
        outside(customer("c9", "anna"));
        outside(contact("anna"));
        outside(get(admin, record));
        assertThat(deliver("W-C03", "shop", null, fields("departmentId", "shop", "departmentName", "Shop"))
                        .status())
                .isEqualTo(201);
        var taken = deliver("W-C04", "anna", null, fields("userid", "anna", "name", "Anna", "gender", "F"));
        assertThat(taken.json().getJsonArray("withheld").toString()).isEqualTo("[\"gender\"]");
        outside(deliver("W-C03", "desk", null, fields("departmentId", "desk")));
    }

    @Test
    @Order(6)
    @CommitmentInPart({"W-045", "I-10"})
    void whoLeavesTheScopeIsHiddenAtOnceAndTheRetentionClockStarts() throws InterruptedException {
        var record = items(admin, "W-C07").get(0).getString("id");
        var colleague = space.admin().api();
        assertThat(get(member, record).status()).isEqualTo(200);
        scopes().app("SELF_BUILT", SELF, List.of(desk), List.of(ben));
        assertThat(get(colleague, record).code()).isEqualTo("OUT_OF_SCOPE");
        assertThat(get(member, record).status()).isEqualTo(404);
        assertThat(count("W-C07")).isZero();
        outside(person("ben"));
        run();
        assertThat(marks(record)).startsWith("t ").contains("startedAt");
        approve(admin.post(
                "/instructions/app-authorisation", ScopesDriver.body("SELF_BUILT", SELF, List.of(desk), List.of())));
        run();
        assertThat(marks(record)).startsWith("f ").doesNotContain("startedAt");
        assertThat(get(member, record).status()).isEqualTo(200);
    }

    /** The job that looks for records that left. */
    private static void run() throws InterruptedException {
        var ran = JobDriver.run(Installation.shared().api(IDENTITY.installationAdmin()), "scope-exit");
        assertThat(ran.status()).as(ran.body()).isLessThan(300);
    }

    private static String marks(String record) {
        var row = IDENTITY.database()
                .rows(
                        "select scope_left_at is not null, clocks::text from dataplane.record where id = ?",
                        UUID.fromString(record))
                .get(0);
        return row.get(0) + " " + row.get(1);
    }

    /** What shows more takes a second person. */
    private static void approve(Answer asked) {
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        var second = IDENTITY.member(space, Role.PRIVACY_MANAGER).api();
        var approved = second.post("/approvals/" + asked.json().getString("approval") + "/approve", "{}");
        assertThat(approved.status()).as(approved.body()).isLessThan(300);
    }
}
