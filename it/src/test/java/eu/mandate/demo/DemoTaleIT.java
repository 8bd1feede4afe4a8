package eu.mandate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the story tells: four vendors with a service each, customers that set themselves up, and an instruction in each state. */
class DemoTaleIT {
    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @CsvSource({
        "nordlicht, jujiao, juwaitong, 'Guangzhou Weyes Network Technology Co., Ltd.'",
        "qinghe, yeying, weiban, 武汉夜莺科技有限公司",
        "lanshan, wesmile-team, wesmile, 微校 WeSmile 团队",
        "harbourlane, wapu, wadesk, 'Wuhan Wapu Technology Co., Ltd.'",
    })
    void everyVendorOffersTheServiceThatComesWithTheProduct(
            String customer, String vendor, String service, String provider) {
        var services = person(customer, "MEMBER").get("/services").json().getJsonArray("items");
        assertThat(services).hasSize(1);
        assertThat(services.getJsonObject(0).getString("key")).isEqualTo(service);
        var entities =
                installation.api(installation.operator(vendor, "OPERATIONS")).get("/admin/registers/legal-entity");
        assertThat(entities.status()).as(entities.body()).isEqualTo(200);
        assertThat(entities.body()).contains(provider);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nordlicht", "qinghe", "lanshan", "harbourlane"})
    void everyCustomerHasNothingLeftToState(String customer) {
        var setUp = person(customer, "AUDITOR").get("/tenant/set-up");
        assertThat(setUp.json().getBoolean("complete")).as(setUp.body()).isTrue();
    }

    @Test
    void itsLedgerHasAnInstructionInEachStateAndOneThatWaits() {
        var ledger = instructions("nordlicht");
        assertThat(ledger)
                .extracting(each -> each.getString("state"))
                .contains("IN_FORCE", "SCHEDULED", "SUSPENDED", "WITHDRAWN");
        assertThat(ledger).extracting(each -> each.getString("author")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(of(ledger, "SUSPENDED"))
                .filteredOn(each -> each.getString("type").equals("purpose-choice"))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.getJsonArray("notices").toString()).contains("own-purpose"));
        assertThat(of(ledger, "WITHDRAWN"))
                .anySatisfy(each -> assertThat(each.getString("subject")).isEqualTo("admin2@nordlicht.example"));
        var waiting = person("nordlicht", "TENANT_ADMIN").get("/approvals?status=REQUESTED");
        assertThat(waiting.body()).contains("retention-period");
    }

    @Test
    void everyCustomerSaysWhoItIsInItsOwnScript() {
        assertThat(identity("qinghe").getString("legalName")).isEqualTo("杭州青禾零售有限公司");
        assertThat(identity("lanshan").getString("legalForm")).isEqualTo("OTHER_ENTITY");
        assertThat(identity("harbourlane").getString("legalNameTranslation")).startsWith("Harbourlane");
    }

    @ParameterizedTest
    @CsvSource({
        "nordlicht, ''",
        "qinghe, ''",
        "lanshan, S-R01",
        "harbourlane, 'D-R12 D-R13 D-R14 D-R15'",
    })
    void everyCustomerChoseThePeriodsThatTheServiceOnlyProposes(String customer, String chosen) {
        var rules = person(customer, "MEMBER").get("/retention-rules").json().getJsonArray("rules");
        assertThat(rules.getValuesAs(JsonObject.class))
                .filteredOn(rule -> rule.getString("tenantChoice").equals("REQUIRED"))
                .filteredOn(rule -> !rule.getJsonArray("categories").isEmpty())
                .allSatisfy(rule -> assertThat(rule.isNull("inForce")).isFalse())
                .extracting(rule -> rule.getString("code"))
                .containsExactly(chosen.isEmpty() ? new String[0] : chosen.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"nordlicht, en", "qinghe, zh", "lanshan, zh", "harbourlane, zh"})
    void everyCustomerHasAnAgreementInForce(String customer, String language) {
        var present = person(customer, "AUDITOR").get("/agreements/in-force").json();
        assertThat(present.getBoolean("inForce")).isTrue();
        assertThat(present.getJsonObject("agreement").getString("language")).isEqualTo(language);
    }

    @Test
    void theInstructionsBearTheNamesOfThosePeopleAndOfNobodyElse() {
        List<String> people;
        try (var database = DatabaseDriver.open()) {
            people = database.column("""
                    select m.user_id::text from identity.membership m join tenant.tenant t using (tenant_id)
                    where t.key = 'nordlicht'""");
        }
        assertThat(instructions("nordlicht"))
                .filteredOn(each -> each.getInt("number") <= 20)
                .hasSize(20)
                .allSatisfy(each -> assertThat(people).contains(each.getString("author")));
    }

    private JsonObject identity(String customer) {
        return person(customer, "MEMBER").get("/tenant/identity").json();
    }

    private List<JsonObject> instructions(String customer) {
        return person(customer, "AUDITOR")
                .get("/instructions?limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> of(List<JsonObject> ledger, String state) {
        return ledger.stream()
                .filter(each -> each.getString("state").equals(state))
                .toList();
    }

    private Api person(String customer, String role) {
        return installation.api(installation.person(customer, role));
    }
}
