package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search in the log over the API: the same words as on the page. */
class EvidenceQueryIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;

    @BeforeEach
    void open() {
        space = identity.tenant();
        space.admin().api().get("/tenant");
        space.admin().api().get("/memberships");
        space.admin().api().get("/no-such-thing");
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void aSearchNarrowsByEveryQualifierAndLeavesOutWhatIsNegated() {
        assertThat(actions("action:tenant-read")).containsExactly("tenant-read");
        assertThat(actions("action:memberships-* actor:me")).containsExactly("memberships-listed");
        assertThat(actions("object:tenant/" + space.key() + " actor:me")).contains("tenant-read");
        assertThat(outcomes("outcome:refused")).isNotEmpty().doesNotContain("ALLOWED");
        assertThat(outcomes("-outcome:refused")).isNotEmpty().containsOnly("ALLOWED");
        assertThat(actions("-actor:me action:tenant-read")).isEmpty();
        assertThat(actions("action:tenant-read,memberships-listed"))
                .containsExactlyInAnyOrder("tenant-read", "memberships-listed");
    }

    @Test
    void aDayIsADayOfTheZoneThatIsNamed() {
        var zone = ZoneId.of("Pacific/Kiritimati");
        var today = LocalDate.ofInstant(Instant.now(), zone);
        var search = "action:tenant-read created:>" + today.minusDays(1);
        assertThat(list(search, "&zone=Pacific/Kiritimati")).hasSize(1);
        assertThat(list("action:tenant-read created:" + today.plusDays(2), "")).isEmpty();
        var unknown = answer("", "&zone=Nowhere/Land");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("/zone");
    }

    @Test
    void theOldestComeFirstWhenAskedForAndPagesGoOn() {
        var newest = list("actor:me", "");
        var first = answer("actor:me", "&sort=OLDEST&limit=1");
        var second =
                answer("actor:me", "&sort=OLDEST&limit=1&cursor=" + first.json().getString("next"));
        assertThat(idOf(first)).isEqualTo(newest.get(newest.size() - 1).getString("id"));
        assertThat(idOf(second)).isEqualTo(newest.get(newest.size() - 2).getString("id"));
        assertThat(answer("", "&sort=SIDEWAYS").status()).isEqualTo(400);
    }

    @Test
    void whatCannotBeReadIsRefusedAtTheQuery() {
        for (var query : List.of("who:me", "created:yesterday", "action:", "\"open", "outcome:maybe", "actor:ann")) {
            var refused = answer(query, "");
            assertThat(refused.status()).as(query).isEqualTo(400);
            var error = refused.json().getJsonArray("errors").getJsonObject(0);
            assertThat(error.getString("pointer")).as(query).isEqualTo("/query");
        }
    }

    @Test
    void nobodyFindsAnothersEntriesWhateverIsSearchedFor() {
        var other = identity.tenant();
        var request = other.admin().api().get("/tenant").header("X-Request-Id");
        assertThat(new IdentityList(other).of(request)).hasSize(1);
        for (var query : List.of(request, "object:tenant/" + other.key(), "object:" + other.key())) {
            assertThat(list(query, "")).as(query).isEmpty();
        }
    }

    /** The same search by somebody else. */
    private record IdentityList(Space asking) {
        List<JsonObject> of(String query) {
            return asking.admin()
                    .api()
                    .get("/audit/entries?query=" + encoded(query))
                    .json()
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class);
        }
    }

    private List<String> actions(String query) {
        return list(query, "").stream().map(each -> each.getString("action")).toList();
    }

    private List<String> outcomes(String query) {
        return list(query, "").stream().map(each -> each.getString("outcome")).toList();
    }

    private List<JsonObject> list(String query, String more) {
        var answer = answer(query, more);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private Answer answer(String query, String more) {
        return space.admin().api().get("/audit/entries?query=" + encoded(query) + more);
    }

    private static String idOf(Answer answer) {
        return answer.json().getJsonArray("items").getJsonObject(0).getString("id");
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
