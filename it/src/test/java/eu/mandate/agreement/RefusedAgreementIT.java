package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.driver.ReadyOrganisation;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agreement that cannot be issued is refused with everything that stands against it. */
class RefusedAgreementIT {
    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api api;

    @BeforeEach
    void open() {
        space = identity.tenant();
        api = space.admin().api();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    private static List<String> rules(JsonObject answer) {
        return answer.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("rule"))
                .toList();
    }

    private long kept() {
        return identity.database()
                .number("select count(*) from agreement.agreement where tenant_id = ?", space.number());
    }

    @Test
    void allFindingsAreToldAtOnceInBothLanguagesAndNothingIsKept() {
        var refused = api.post("/agreements", "{\"language\":\"en\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("AGREEMENT_INCOMPLETE");
        assertThat(rules(refused.json())).hasSizeGreaterThan(10);
        assertThat(refused.json().getJsonArray("errors"))
                .hasSameSizeAs(refused.json().getJsonArray("findings"));
        for (var finding : refused.json().getJsonArray("findings").getValuesAs(JsonObject.class)) {
            assertThat(finding.keySet()).contains("rule", "severity", "annex", "path", "why", "owner", "en", "zh");
        }
        assertThat(kept()).isZero();
        assertThat(rules(api.get("/agreements/preview").json())).isEqualTo(rules(refused.json()));
    }

    @Test
    void theRefusalIsRecordedWithItsRulesAndNothingElse() {
        api.post("/agreements", "{\"language\":\"en\"}");
        var entry = identity.database()
                .rows(
                        "select outcome, facts ->> 'rules' from audit.entry where tenant_id = ?"
                                + " and outcome = 'AGREEMENT_INCOMPLETE'",
                        space.number());
        assertThat(entry)
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).contains("R01"));
    }

    @Test
    void theReaderIsToldInTheOwnLanguage() {
        var chinese = api.post("/agreements", "{\"language\":\"en\"}", "Accept-Language", "zh-CN");
        assertThat(chinese.json().getString("detail")).startsWith("协议无法签发");
        var finding = chinese.json().getJsonArray("findings").getJsonObject(0);
        var error = chinese.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("detail")).contains(finding.getString("zh"));
        assertThat(error.getString("pointer")).isEqualTo(finding.getString("path"));
    }

    @Test
    void aCustomerUnderChineseLawAloneIsRefusedTheEnglishPart() {
        var demo = Installation.shared();
        for (var customer : List.of("qinghe", "lanshan", "harbourlane")) {
            var refused = demo.api(demo.person(customer, "TENANT_ADMIN")).post("/agreements", "{\"language\":\"en\"}");
            assertThat(refused.code()).as(customer).isEqualTo("VALIDATION");
            assertThat(refused.body()).as(customer).contains("/language", "english-not-of-law");
        }
    }

    @Test
    void aWarningNeedsAnAcknowledgementWhichIsKept() {
        ReadyOrganisation.state(space);
        var large = "{\"plan\":\"Business\",\"teamSize\":2000000,\"information\":\"answering guests\","
                + "\"activities\":[\"J-A06\"]}";
        assertThat(api.post("/instructions/programme", large).status()).isEqualTo(201);
        var refused = api.post("/agreements", "{\"language\":\"en\"}");
        assertThat(refused.code()).isEqualTo("AGREEMENT_INCOMPLETE");
        assertThat(rules(refused.json())).containsExactly("R50");
        var issued = issue("R50");
        assertThat(issued.status()).as(issued.body()).isEqualTo(201);
        var kept = issued.json().getJsonArray("acknowledged").getJsonObject(0);
        assertThat(kept.getString("rule")).isEqualTo("R50");
        assertThat(kept.getString("zh")).isNotBlank();
    }

    private Answer issue(String acknowledged) {
        return api.post("/agreements", "{\"language\":\"en\",\"acknowledged\":[\"" + acknowledged + "\"]}");
    }
}
