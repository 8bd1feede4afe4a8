package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.Download;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ReadyOrganisation;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.job.BusinessClock;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes afterwards does not change the document: it turns stale, names what departs, and the next issue has it. */
class StaleAgreementIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api api;
    private Api operator;

    @BeforeEach
    void open() {
        space = identity.tenant();
        api = space.admin().api();
        operator = Installation.shared().api(Installation.shared().operator("jujiao", "OPERATIONS"));
        ReadyOrganisation.state(space);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private void changeSetting() {
        var contact = "{\"purpose\":\"BREACH\",\"name\":\"Ines Petersen\",\"position\":\"Head of security\","
                + "\"email\":\"breach@stale.example\",\"phone\":\"+49 461 55501 99\"}";
        assertThat(api.post("/instructions/contact", contact).status()).isEqualTo(201);
    }

    /** An entry of a key of its own, which other tests do not need. */
    private void addEntry(String key) {
        var measure = operator.get("/admin/registers/security-measure").json().getJsonArray("items");
        var payload = measure.getJsonObject(0).getString("payload");
        var put = operator.put("/admin/registers/security-measure/" + key, payload);
        assertThat(put.status()).as(put.body()).isEqualTo(200);
    }

    private void retire(String key) {
        operator.post("/admin/registers/security-measure/" + key + "/retire", "{\"reason\":\"test is over\"}");
    }

    @Test
    void aChangedSettingAndRegisterEntryAreNamedAndStandInTheNextIssue() {
        var first = ReadyOrganisation.issue(api).json();
        assertThat(first.isNull("staleSince")).isTrue();
        var entry = IdentityDriver.unused("measure");
        // The clock of the installation, which other tests move.
        var before = Instant.parse(first.getString("issuedAt"));
        changeSetting();
        addEntry(entry);
        try {
            assertStale(entry, before);
            assertNextIssueHasThem(entry);
        } finally {
            retire(entry);
        }
    }

    private void assertStale(String entry, Instant before) {
        var stale = api.get("/agreements/1").json();
        assertThat(stale.getInt("differences")).isEqualTo(2);
        assertThat(Instant.parse(stale.getString("staleSince"))).isAfterOrEqualTo(before);
        var changes =
                api.get("/agreements/1/changes").json().getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(changes)
                .extracting(change -> change.getString("area") + "/" + change.getString("key"))
                .containsExactly("setting/contact BREACH", "security-measure/" + entry);
        for (var change : changes) {
            assertThat(change.getJsonObject("text").getString("en")).contains(change.getString("key"));
            assertThat(change.getJsonObject("text").getString("zh")).contains(change.getString("key"));
            assertThat(Instant.parse(change.getString("since"))).isAfterOrEqualTo(before);
        }
        assertThat(api.get("/agreements/preview").json().getJsonArray("changesSinceLatest"))
                .hasSize(2);
    }

    private void assertNextIssueHasThem(String entry) {
        var second = ReadyOrganisation.issue(api);
        assertThat(second.status()).as(second.body()).isEqualTo(201);
        assertThat(second.json().getInt("previous")).isEqualTo(1);
        assertThat(second.json().isNull("staleSince")).isTrue();
        var text = Download.text(Download.of(space.admin().token(), "/agreements/2/document"))
                .replaceAll("\\s+", "");
        assertThat(text)
                .contains("InesPetersen")
                .contains(entry)
                .contains("contactBREACH")
                .contains(space.key() + "-1");
        assertThat(api.get("/agreements/1").json().getString("state")).isEqualTo("SUPERSEDED");
        assertThat(api.get("/agreements/1/changes").json().getJsonArray("items"))
                .as("what departs from it is still told")
                .hasSize(2);
    }

    @Test
    void theEndOfAScopeByItsDateIsToldFromTheNextDayOnAndTheNextIssueSaysIt() {
        var member = identity.member(space, Role.MEMBER).membership();
        var last = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        var given = api.post("/instructions/reader-scope", """
                {"scope":"%s","reader":"PERSON","id":"%s","reach":"ALL","validUntil":"%s"}""".formatted(ScopesDriver.ACCOUNTS, member, last));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        ReadyOrganisation.issue(api);
        BusinessClock.whenPassed(Duration.ofDays(3), () -> {
            assertThat(api.get("/agreements/1").json().isNull("staleSince"))
                    .as("the last day counts")
                    .isTrue();
        });
        BusinessClock.whenPassed(Duration.ofDays(5), () -> {
            var stale = api.get("/agreements/1").json();
            assertThat(stale.getInt("differences")).isEqualTo(1);
            assertThat(stale.getString("staleSince")).isEqualTo(last.plusDays(1) + "T00:00:00Z");
            var change = api.get("/agreements/1/changes")
                    .json()
                    .getJsonArray("items")
                    .getJsonObject(0);
            assertThat(change.getString("key")).isEqualTo("reader-scope " + ScopesDriver.ACCOUNTS + "/" + member);
            assertThat(change.getJsonObject("text").getString("en")).contains(last.toString());
            assertThat(change.getJsonObject("text").getString("zh")).contains(last.toString());
            var second = ReadyOrganisation.issue(api);
            assertThat(second.status()).as(second.body()).isEqualTo(201);
            assertThat(second.json().isNull("staleSince")).isTrue();
        });
    }
}
