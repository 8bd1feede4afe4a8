package eu.mandate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.Installation;
import eu.mandate.testing.Commitment;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four vendors, four services, four customers: each customer sees its own service, settings and ledger, nobody else's. */
class FourServicesIT {

    private final Installation installation = Installation.shared();

    /** A customer of the story with what is only its own. */
    private enum Customer {
        NORDLICHT("juwaitong", "jujiao", "J-", "Nordlicht Reisen GmbH"),
        QINGHE("weiban", "yeying", "W-", "杭州青禾零售有限公司"),
        LANSHAN("wesmile", "wesmile-team", "S-", "岚山实验学校"),
        HARBOURLANE("wadesk", "wapu", "D-", "港巷贸易（深圳）有限公司");

        private final String service;
        private final String vendor;
        private final String codes;
        private final String legalName;

        Customer(String service, String vendor, String codes, String legalName) {
            this.service = service;
            this.vendor = vendor;
            this.codes = codes;
            this.legalName = legalName;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<Customer> others() {
            return Stream.of(values()).filter(other -> other != this).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itFindsItsOwnServiceAndNoOther(Customer customer) {
        var api = person(customer, "PRIVACY_MANAGER");
        assertThat(Calls.column(api.get("/services"), "key")).containsExactly(customer.service);
        var unknown = api.get("/services/no-such-service");
        for (var other : customer.others()) {
            var service = "/services/" + other.service;
            assertThat(api.get(service).code()).isEqualTo("NOT_FOUND");
            assertThat(api.get(service + "/counts").code()).isEqualTo("NOT_FOUND");
            assertThat(detail(api.get(service))).isEqualTo(detail(unknown));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Commitment({"W-125", "D-082"})
    void itsPeopleReadEveryRightWithItsChannels(Customer customer) {
        var profile = person(customer, "MEMBER")
                .get("/services/" + customer.service)
                .json()
                .getJsonObject("profile");
        assertThat(profile.getJsonArray("rights").getValuesAs(JsonObject.class))
                .hasSizeGreaterThan(10)
                .allSatisfy(right -> assertThat(right.getJsonArray("channels")).isNotEmpty())
                .allSatisfy(right -> assertThat(right.getJsonObject("dueRule").getString("en"))
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void itsSettingsAreThoseOfItsServiceAndItsOwn(Customer customer) {
        var api = person(customer, "PRIVACY_MANAGER");
        var rules = api.get("/retention-rules").json();
        assertThat(rules.getString("service")).isEqualTo(customer.service);
        assertThat(rules.getJsonArray("rules").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allMatch(rule -> rule.getString("code").startsWith(customer.codes));
        for (var place : List.of("/tenant/organisation", "/policy", "/tenant/identity")) {
            assertThat(api.get(place).body()).as(place).contains(customer.legalName);
            assertNothingOfOthers(customer, api.get(place));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsLedgerHasWhatItsOwnPeopleGave(Customer customer) {
        var ledger = person(customer, "AUDITOR").get("/instructions?limit=200");
        assertThat(ledger.json().getJsonArray("items")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(ledger.body()).contains(customer.legalName, "@" + customer.key() + ".example");
        assertNothingOfOthers(customer, ledger);
    }

    @ParameterizedTest
    @EnumSource
    void aChoiceAboutAnothersRuleIsUnknown(Customer customer) {
        var api = person(customer, "PRIVACY_MANAGER");
        for (var other : customer.others()) {
            var rule = person(other, "MEMBER")
                    .get("/retention-rules")
                    .json()
                    .getJsonArray("rules")
                    .getJsonObject(0)
                    .getString("code");
            var choice = "{\"rule\":\"" + rule + "\",\"amount\":1,\"unit\":\"DAYS\"}";
            assertThat(api.post("/instructions/retention-period", choice).code())
                    .as(rule)
                    .isEqualTo("VALIDATION");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsVendorsOperatorsReachNoOtherVendorsServicesAndCustomers(Customer customer) {
        var operator = installation.api(installation.operator(customer.vendor, "OPERATIONS"));
        assertThat(Calls.column(operator.get("/admin/profiles?state=IN_FORCE"), "service"))
                .containsOnly(customer.service);
        for (var other : customer.others()) {
            assertThat(operator.get("/admin/profiles?processor=" + other.vendor).code())
                    .isEqualTo("NOT_FOUND");
            assertThat(operator.get("/admin/registers/legal-entity?processor=" + other.vendor)
                            .code())
                    .isEqualTo("NOT_FOUND");
            assertThat(operator.get("/admin/tenants/" + other.key()).code()).isEqualTo("NOT_FOUND");
        }
    }

    private static void assertNothingOfOthers(Customer customer, Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        for (var other : customer.others()) {
            assertThat(answer.body())
                    .doesNotContain(other.legalName, "@" + other.key() + ".example", "\"" + other.codes + "A0");
        }
    }

    private static String detail(Answer answer) {
        return answer.json().getString("detail").replaceAll("[“\"].*[”\"]", "");
    }

    private Api person(Customer customer, String role) {
        return installation.api(installation.person(customer.key(), role));
    }
}
