package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.job.BusinessClock;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A scope of a colleague is unused while nobody whom it means is shown a record, once there was time enough to use it. */
class UnusedReadersIT {
    private static final String LIST = "/records?category=J-C11&purpose=J-P10%2FINTERACT";
    private static final String COUNT = "/records/count?category=J-C11&purpose=J-P10%2FINTERACT";

    private static final Duration LATER = Duration.ofDays(91);

    private static final IdentityDriver IDENTITY = new IdentityDriver();
    private static Space space;
    private static Api admin;

    @BeforeAll
    static void open() {
        space = RecordsDriver.ready(IDENTITY);
        admin = space.admin().api();
        RecordsDriver.take(
                admin,
                RecordsDriver.message("Hello")
                        .add("externalId", "unused-1")
                        .build()
                        .toString());
    }

    @AfterAll
    static void close() {
        IDENTITY.close();
    }

    @Test
    void aScopeIsUnusedUntilWhomItMeansIsShownARecord() {
        var anna = RecordsDriver.reader(IDENTITY, space, Role.MEMBER);
        var bo = RecordsDriver.reader(IDENTITY, space, Role.MEMBER);
        assertThat(young()).as("given today").contains(anna.membership(), bo.membership());
        assertThat(unused(admin)).doesNotContain(anna.membership());
        // A count shows nothing of anybody.
        assertThat(anna.api().get(COUNT).status()).isEqualTo(200);
        assertThat(later()).contains(anna.membership(), bo.membership());
        assertThat(anna.api().get(LIST).json().getJsonArray("items")).isNotEmpty();
        assertThat(later()).contains(bo.membership()).doesNotContain(anna.membership());
        assertThat(young()).doesNotContain(anna.membership());
        var told = grants(admin, "young").stream()
                .filter(each -> id(each).equals(bo.membership()))
                .findFirst()
                .orElseThrow();
        assertThat(told.getJsonObject("reader").getString("name")).isNotEmpty();
        assertThat(told.getJsonArray("categories").toString()).contains("J-C11");
        assertThat(told.getJsonObject("scope").getString("zh")).isNotEmpty();
    }

    @Test
    void lessThanBeforeIsNoNewGrantAndWhatEndedIsNotListed() {
        var own = RecordsDriver.ready(IDENTITY).admin();
        var path = "/reader-scopes/" + ScopesDriver.ACCOUNTS + "/" + own.membership();
        BusinessClock.whenPassed(LATER, () -> {
            assertThat(unused(own.api())).containsExactly(own.membership());
            var narrower = own.api().put(path, """
                    {"scope":"%s","reader":"PERSON","id":"%s","reach":"COLLECTIONS","collections":["one"]}""".formatted(ScopesDriver.ACCOUNTS, own.membership()));
            assertThat(narrower.status()).as(narrower.body()).isEqualTo(200);
            assertThat(unused(own.api())).containsExactly(own.membership());
            assertThat(own.api().delete(path).status()).isEqualTo(200);
            assertThat(unused(own.api())).isEmpty();
            assertThat(grants(own.api(), "young")).isEmpty();
        });
    }

    @Test
    void anotherOrganisationsScopesAndReadsAreNotAmongThem() {
        var member = RecordsDriver.reader(IDENTITY, space, Role.MEMBER);
        var neighbour = RecordsDriver.ready(IDENTITY).admin();
        BusinessClock.whenPassed(LATER, () -> {
            assertThat(unused(neighbour.api())).containsExactly(neighbour.membership());
            assertThat(unused(admin)).contains(member.membership()).doesNotContain(neighbour.membership());
        });
        assertThat(member.api().get("/visibility-scopes/unused").code()).isEqualTo("ROLE_NOT_ALLOWED");
    }

    private static List<String> later() {
        return BusinessClock.after(LATER, () -> unused(admin));
    }

    private static List<String> unused(Api api) {
        return grants(api, "items").stream().map(UnusedReadersIT::id).toList();
    }

    private static List<String> young() {
        return grants(admin, "young").stream().map(UnusedReadersIT::id).toList();
    }

    private static List<JsonObject> grants(Api api, String part) {
        return api.get("/visibility-scopes/unused")
                .json()
                .getJsonObject("readers")
                .getJsonArray(part)
                .getValuesAs(JsonObject.class);
    }

    private static String id(JsonObject unused) {
        return unused.getJsonObject("reader").getString("id");
    }
}
