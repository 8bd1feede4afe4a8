package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scopes of single readers: connected accounts of JuWaiTong, agents of WADesk, albums of WeSmile. */
class ReaderScopeIT {
    private static final String LIST = "/records?category=J-C11&purpose=J-P10%2FINTERACT";
    private static final String COUNT = "/records/count?category=J-C11&purpose=J-P10%2FINTERACT";
    private static final String PURPOSE = "?purpose=J-P10%2FINTERACT";

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Space space;
    private static ScopesDriver scopes;
    private static String seen;
    private static String hidden;

    @BeforeAll
    static void open() {
        space = RecordsDriver.ready(IDENTITY);
        scopes = new ScopesDriver(space.admin().api());
        seen = record("team-one", "Hello team one");
        hidden = record("team-two", "Hello team two");
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    private static String record(String account, String body) {
        var fields = RecordsDriver.fields(body).add("recipientAccount", account);
        return RecordsDriver.take(
                        space.admin().api(),
                        RecordsDriver.message(body)
                                .add("externalId", IdentityDriver.unused("scoped"))
                                .add("fields", fields)
                                .build()
                                .toString())
                .getString("id");
    }

    private static Member reader(Role role, String... accounts) {
        var member = IDENTITY.member(space, role);
        scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", member.membership(), "COLLECTIONS", accounts);
        return member;
    }

    private static Set<String> ids(Api api, String path) {
        var page = api.get(path);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return page.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .collect(Collectors.toSet());
    }

    @Test
    @Commitment("J-078")
    void whoIsScopedToOneTeamSeesThatTeamOnly() throws Exception {
        var member = reader(Role.MEMBER, "team-one").api();
        assertThat(ids(member, LIST)).containsExactly(seen);
        assertThat(ids(member, LIST + "&order=sender")).containsExactly(seen);
        assertThat(ids(member, LIST + "&query=team")).containsExactly(seen);
        assertThat(member.get(COUNT).json().getInt("count")).isEqualTo(1);
        assertThat(member.get("/records/" + hidden + PURPOSE).status()).isEqualTo(404);
        assertThat(member.get("/records/" + seen + PURPOSE).status()).isEqualTo(200);
        var manager = reader(Role.PRIVACY_MANAGER, "team-one").api();
        assertThat(manager.get("/records/" + hidden + PURPOSE).code()).isEqualTo("OUT_OF_SCOPE");
        var order = Json.createObjectBuilder()
                .add("category", "J-C11")
                .add("purpose", RecordsDriver.PURPOSE)
                .add("format", "CSV");
        var ordered = manager.post("/record-exports", order.build().toString());
        assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
        var id = ordered.json().getString("id");
        new LongJobDriver(manager).ended(id);
        assertThat(manager.get("/long-jobs/" + id + "/file").body())
                .contains("Hello team one")
                .doesNotContain("Hello team two");
    }

    @Test
    void whoWasGivenNoScopeSeesNothing() {
        var member = IDENTITY.member(space, Role.MEMBER).api();
        assertThat(ids(member, LIST)).isEmpty();
        assertThat(member.get(COUNT).json().getInt("count")).isZero();
        var why = member.post(
                "/decisions", "{\"action\":\"READ\",\"category\":\"J-C11\",\"purpose\":\"J-P10/INTERACT\"}");
        assertThat(why.body()).contains("No visibility scope", "没有对您生效的");
    }

    @Test
    void anExplanationOfAHiddenRecordIsThatOfNone() {
        var member = reader(Role.MEMBER, "team-one").api();
        var call = "{\"action\":\"READ\",\"record\":\"%s\",\"purpose\":\"J-P10/INTERACT\"}";
        var ofHidden = member.post("/decisions", call.formatted(hidden));
        var ofNone = member.post("/decisions", call.formatted(new UUID(7, 7)));
        assertThat(ofHidden.status()).isEqualTo(404);
        assertThat(ofHidden.json().getString("detail")).isEqualTo(ofNone.json().getString("detail"));
    }

    @Test
    @Commitment("D-063")
    void anAgentSeesItsOwnConversationsAndAnAdministratorWithoutAllIsRefused() {
        var installation = Installation.shared();
        var all = installation.api(installation.person("harbourlane", "PRIVACY_MANAGER"));
        var path = "/records?category=D-C12&purpose=D-P02&fields=conversationId";
        var chats = all.get(path).json().getJsonArray("items").getValuesAs(JsonObject.class);
        var own = ids(installation.api(installation.person("harbourlane", "MEMBER")), path);
        assertThat(own).isNotEmpty();
        assertThat(chats)
                .filteredOn(chat -> own.contains(chat.getString("id")))
                .allMatch(chat ->
                        chat.getJsonObject("fields").getString("conversationId").equals("conversation-1"));
        var colleagues = chats.stream()
                .map(chat -> chat.getString("id"))
                .filter(id -> !own.contains(id))
                .findFirst()
                .orElseThrow();
        var agent = installation.api(installation.person("harbourlane", "MEMBER"));
        assertThat(agent.get("/records/" + colleagues + "?purpose=D-P02").status())
                .isEqualTo(404);
        var second = installation.people("harbourlane").stream()
                .filter(person -> person.username().startsWith("admin2@"))
                .findFirst()
                .orElseThrow();
        assertThat(installation
                        .api(second)
                        .get("/records/" + colleagues + "?purpose=D-P02")
                        .code())
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    @CommitmentInPart("S-008")
    void aPhotoIsSeenByWhomItsAlbumIsAssignedTo() {
        var installation = Installation.shared();
        var teacher = installation.api(installation.person("lanshan", "MEMBER"));
        var manager = installation.api(installation.person("lanshan", "PRIVACY_MANAGER"));
        var photos = "/records?category=S-C01&purpose=S-P01&fields=album";
        assertThat(teacher.get(photos).body()).contains("秋季运动会").doesNotContain("科技节");
        assertThat(manager.get(photos).body()).contains("秋季运动会", "科技节");
        var metadata = "/records/count?category=S-C04&purpose=S-P10%2FWATERFALL";
        assertThat(teacher.get(metadata).json().getInt("count"))
                .isLessThan(manager.get(metadata).json().getInt("count"));
    }

    @Test
    void theResponsibleMemberIsNamedAndNobodyIsNamedWhoIsNotInTheDirectory() {
        var directory = new DirectoryDriver(space.admin().api());
        directory.department("desk", null);
        directory.member("clara", "Clara Winter", "desk");
        for (var who : List.of("clara", "nobody")) {
            var message = RecordsDriver.message("of " + who)
                    .add(
                            "member",
                            Json.createObjectBuilder().add("source", "hr").add("externalId", who));
            var id = RecordsDriver.take(space.admin().api(), message.build().toString())
                    .getString("id");
            var body = space.admin().api().get("/records/" + id + PURPOSE).json();
            if (who.equals("nobody")) assertThat(body.isNull("responsible")).isTrue();
            else assertThat(body.getJsonObject("responsible").getString("name")).isEqualTo("Clara Winter");
            assertThat(body.getString("collection")).isEqualTo("our-page");
        }
    }
}
