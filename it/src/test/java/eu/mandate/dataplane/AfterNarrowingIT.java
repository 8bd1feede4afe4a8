package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody got hold of while they saw more leads to nothing that is hidden by now; and what is hidden is as if it were not. */
class AfterNarrowingIT {
    private static final String LIST = "/records?category=J-C11&purpose=J-P10%2FINTERACT&limit=2";
    private static final String PURPOSE = "purpose=J-P10%2FINTERACT";
    private static final String OPEN = "open-account";
    private static final String SHUT = "shut-account";

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Space space;
    private static Api admin;
    private static ScopesDriver scopes;
    private static String hidden;

    @BeforeAll
    static void open() {
        space = RecordsDriver.ready(IDENTITY);
        admin = space.admin().api();
        scopes = new ScopesDriver(admin);
        for (var i = 0; i < 3; i++) {
            record(OPEN);
            hidden = record(SHUT);
        }
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static String record(String account) {
        var message = RecordsDriver.message("")
                .add("externalId", IdentityDriver.unused("narrowed"))
                .add("fields", RecordsDriver.fields("for " + account).add("recipientAccount", account));
        return RecordsDriver.take(admin, message.build().toString()).getString("id");
    }

    private static Member reader(Role role, String... accounts) {
        var reader = IDENTITY.member(space, role);
        see(reader, accounts);
        return reader;
    }

    private static void see(Member reader, String... accounts) {
        scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", accounts);
    }

    @Test
    void aPlaceInAListLeadsToNothingThatWasHiddenMeanwhile() {
        for (var order : List.of("", "&order=sender", "&order=-receivedAt,sender")) {
            var reader = reader(Role.MEMBER, OPEN, SHUT);
            var page = reader.api().get(LIST + order);
            assertThat(page.body()).contains(SHUT);
            see(reader, OPEN);
            var all = new ArrayList<String>();
            var next = page.json().getString("next");
            while (next != null) {
                var more = reader.api().get(LIST + order + "&cursor=" + next);
                assertThat(more.status()).as(more.body()).isEqualTo(200);
                all.add(more.body());
                next = more.json().getString("next", null);
            }
            assertThat(all).isNotEmpty().noneMatch(body -> body.contains(SHUT));
        }
    }

    @Test
    void aFileThatWasMadeWhileMoreWasSeenIsNotGivenOutAnyMore() {
        var reader = reader(Role.PRIVACY_MANAGER, OPEN, SHUT);
        var jobs = new LongJobDriver(reader.api());
        var made = ordered(reader);
        assertThat(jobs.ended(made).getString("state")).isEqualTo("DONE");
        assertThat(reader.api().get("/long-jobs/" + made + "/file").body()).contains(SHUT);
        var busy = LongJobDriver.hold(IDENTITY.database(), space.number());
        var waiting = ordered(reader);
        see(reader, OPEN);
        LongJobDriver.release(IDENTITY.database(), busy);
        assertThat(jobs.ended(waiting).getString("failure")).isEqualTo("REFUSED");
        var refused = reader.api().get("/long-jobs/" + made + "/file");
        assertThat(refused.code()).isEqualTo("CONFLICT");
        assertThat(refused.body()).doesNotContain(SHUT);
        var anew = ordered(reader);
        jobs.ended(anew);
        assertThat(reader.api().get("/long-jobs/" + anew + "/file").body())
                .contains(OPEN)
                .doesNotContain(SHUT);
    }

    private static String ordered(Member reader) {
        var order = "{\"category\":\"J-C11\",\"purpose\":\"" + RecordsDriver.PURPOSE + "\",\"format\":\"CSV\"}";
        var ordered = reader.api().post("/record-exports", order);
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        return ordered.json().getString("id");
    }

    @Test
    void anOrdinaryMemberIsAnsweredAboutAHiddenRecordAsAboutNone() {
        var reader = reader(Role.MEMBER, OPEN).api();
        var nothing = new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L).toString();
        for (var call : List.<Call>of(
                id -> reader.get("/records/" + id + "?" + PURPOSE),
                id -> reader.get("/records/" + id + "?" + PURPOSE, "If-None-Match", "\"1\""),
                id -> reader.get("/records/" + id + "?purpose=J-P02"),
                id -> reader.get("/records/" + id + "?purpose=NONE"),
                id -> reader.get("/records/" + id),
                id -> reader.post("/records/" + id + "/unmasked", why()),
                id -> reader.post("/records/" + id + "/corrections", right("body")),
                id -> reader.post("/records/" + id + "/corrections", right("body"), "If-Match", "\"7\""),
                id -> reader.post("/records/" + id + "/corrections", right("shoeSize")),
                id -> reader.delete("/records/" + id + "/corrections/body?" + PURPOSE),
                id -> reader.delete("/records/" + id + "/corrections/shoeSize?" + PURPOSE),
                id -> reader.post("/decisions", explained("READ", id)),
                id -> reader.post("/decisions", explained("CORRECT", id)),
                id -> reader.post("/decisions", explained("INGEST", id)),
                id -> reader.post("/decisions", explained("EXPORT", id)))) {
            var ofHidden = call.on(hidden);
            var ofNone = call.on(nothing);
            assertThat(ofHidden.status()).as(ofHidden.body()).isEqualTo(ofNone.status());
            assertThat(plain(ofHidden)).isEqualTo(plain(ofNone));
            assertThat(headerNames(ofHidden)).isEqualTo(headerNames(ofNone));
        }
    }

    @Test
    void whatIsHiddenIsNeitherOverwrittenNorMovedToWhereItIsSeenByBringingItAnew() {
        var number = IdentityDriver.unused("taken");
        var brought = RecordsDriver.take(admin, numbered(number, SHUT, "from the network"));
        var id = brought.getString("id");
        var reader = reader(Role.MEMBER, OPEN).api();
        for (var account : List.of(SHUT, OPEN)) {
            var refused = reader.post("/records", numbered(number, account, "from the network"));
            assertThat(refused.code()).as(refused.body()).isEqualTo("CONFLICT");
            assertThat(refused.body()).contains("record-number-taken").doesNotContain(id);
            var several = RecordsDriver.deliver(reader, List.of(numbered(number, account, "guessed")), "");
            assertThat(several.body()).contains("record-number-taken").doesNotContain(id);
        }
        assertThat(reader.get("/records/" + id + "?" + PURPOSE).status()).isEqualTo(404);
        var again = RecordsDriver.take(admin, numbered(number, SHUT, "from the network"));
        assertThat(again.getString("outcome")).isEqualTo("UNCHANGED");
    }

    @Test
    void whoBroughtARecordMayBringItAgainAndMayBringNewOnesForOthers() {
        var reader = reader(Role.MEMBER, OPEN).api();
        var record = numbered(IdentityDriver.unused("brought"), SHUT, "for a colleague");
        assertThat(RecordsDriver.take(reader, record).getString("outcome")).isEqualTo("ADDED");
        assertThat(RecordsDriver.take(reader, record).getString("outcome")).isEqualTo("UNCHANGED");
        var visible = numbered(IdentityDriver.unused("visible"), OPEN, "for everybody");
        RecordsDriver.take(admin, visible);
        assertThat(RecordsDriver.take(reader, visible).getString("outcome")).isNotEqualTo("ADDED");
    }

    private static String numbered(String number, String account, String body) {
        return RecordsDriver.message("")
                .add("externalId", number)
                .add("fields", RecordsDriver.fields(body).add("recipientAccount", account))
                .build()
                .toString();
    }

    /** A call about a record. */
    private interface Call {
        Answer on(String id);
    }

    private static String why() {
        return "{\"purpose\":\"" + RecordsDriver.PURPOSE + "\",\"reason\":\"tried by a test\"}";
    }

    private static String right(String field) {
        return "{\"purpose\":\"" + RecordsDriver.PURPOSE + "\",\"corrections\":[{\"field\":\"" + field
                + "\",\"value\":\"guessed\"}]}";
    }

    private static String explained(String action, String id) {
        return "{\"action\":\"" + action + "\",\"record\":\"" + id + "\",\"purpose\":\"" + RecordsDriver.PURPOSE
                + "\"}";
    }

    /** Without the one that tells of the connection: after some hundred answers the server closes it. */
    private static Set<String> headerNames(Answer answer) {
        var names = new TreeSet<>(answer.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    /** Without what is different in every answer. */
    private static String plain(Answer answer) {
        return answer.body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID").replaceAll("[0-9a-f]{16,}", "ID");
    }

    @Test
    void whoLeftAGroupOrTheOrganisationSeesNothingOfItsScope() {
        var directory = new DirectoryDriver(admin);
        directory.department("team", null);
        var reader = IDENTITY.member(space, Role.MEMBER);
        var member = admin.put("/members/external/hr/reader", """
                {"name":"Reader","departments":["team"],"email":"%s"}""".formatted(reader.username()));
        assertThat(member.status()).as(member.body()).isEqualTo(201);
        var group = grouped("\"reader\"").json().getString("id");
        scopes.reader(ScopesDriver.ACCOUNTS, "GROUP", group, "COLLECTIONS", SHUT);
        assertThat(reader.api().get(LIST).body()).contains(SHUT);
        grouped("");
        assertThat(reader.api().get(LIST).body()).doesNotContain(SHUT);
        grouped("\"reader\"");
        assertThat(reader.api().get(LIST).body()).contains(SHUT);
        var left = admin.put("/members/" + member.json().getString("id") + "/status", "{\"status\":\"LEFT\"}");
        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(reader.api().get(LIST).body()).doesNotContain(SHUT);
    }

    private static Answer grouped(String members) {
        var put = admin.put("/groups/external/hr/desk", "{\"name\":\"Desk\",\"members\":[" + members + "]}");
        assertThat(put.status()).as(put.body()).isLessThan(300);
        return put;
    }

    @Test
    void aDepartmentThatMovesOrMergesWhileAPageIsReadTakesItsRecordsWithIt() {
        var retailer = RecordsDriver.retailer(IDENTITY);
        var api = retailer.admin().api();
        var directory = new DirectoryDriver(api);
        var shop = directory.department("shop", null);
        var moved = directory.department("moved", "shop");
        var merged = directory.department("merged", "shop");
        var desk = directory.department("desk", null);
        for (var at : List.of("shop", "moved", "merged")) directory.member("of-" + at, at, at);
        new ScopesDriver(api).app("THIRD_PARTY", List.of("ENTERPRISE_CUSTOMER"), List.of(shop), List.of());
        for (var at : List.of("moved", "merged", "shop")) customer(api, at);
        var list = "/records?category=W-C05&purpose=W-P06%2FSERVICE&limit=1";
        var first = api.get(list);
        assertThat(first.body()).contains("seen in shop");
        done(api.post("/departments/" + moved + "/move", "{\"parent\":\"" + desk + "\"}"));
        done(api.post("/departments/" + merged + "/merge", "{\"into\":\"" + desk + "\"}"));
        var next = api.get(list + "&cursor=" + first.json().getString("next"));
        assertThat(next.json().getJsonArray("items")).as(next.body()).isEmpty();
        assertThat(api.get("/records/count?category=W-C05&purpose=W-P06%2FSERVICE")
                        .json()
                        .getInt("count"))
                .isEqualTo(1);
    }

    private static void customer(Api api, String at) {
        var record = Json.createObjectBuilder()
                .add("category", "W-C05")
                .add("purpose", "W-P06/SERVICE")
                .add("source", "SYNC_WECOM_TP")
                .add("sourceChannel", "WECOM_TP_APP")
                .add("system", "hr")
                .add("member", Json.createObjectBuilder().add("source", "hr").add("externalId", "of-" + at))
                .add(
                        "fields",
                        Json.createObjectBuilder().add("customerList", at).add("nickname", "seen in " + at));
        RecordsDriver.take(api, record.build().toString());
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
