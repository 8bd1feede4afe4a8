package eu.mandate.retention;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import eu.mandate.testing.Commitment;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Retention periods of JuWaiTong: shorter is the customer's to choose, longer than the ceiling nobody's. */
class RetentionSettingIT {
    private static final String INBOX = "J-R11";
    private static final String MENTIONS = "J-R12";

    private final IdentityDriver identity = new IdentityDriver();
    private Space space;
    private Api admin;

    @BeforeEach
    void open() {
        space = identity.tenant();
        admin = space.admin().api();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "J-R11, 60, DAYS, RETENTION_CEILING",
        "J-R11, 43, DAYS, RETENTION_CEILING",
        "J-R11, 2, MONTHS, RETENTION_CEILING",
        "J-R11, 1009, HOURS, RETENTION_CEILING",
        "J-R12, 26, MONTHS, RETENTION_CEILING",
        "J-R12, 766, DAYS, RETENTION_CEILING",
        "J-R12, 3, YEARS, RETENTION_CEILING",
        "J-R32, 5, MONTHS, STATUTORY_MINIMUM",
        "J-R11, 15, WORKING_DAYS, VALIDATION",
        "J-R11, -1, DAYS, VALIDATION",
        "J-R99, 1, DAYS, VALIDATION",
    })
    void aPeriodOutsideItsLimitsIsRefusedInWhateverUnitItIsCounted(String rule, int amount, String unit, String code) {
        assertThat(choose(admin, rule, amount, unit).code()).isEqualTo(code);
        assertThat(admin.get("/instructions").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void aRefusalTellsTheLimitInTheReadersLanguage() {
        assertThat(choose(admin, INBOX, 60, "DAYS").json().getString("detail"))
                .isEqualTo("Under rule J-R11 data is kept for 42 days at most (published text, line 140).");
        var chinese = admin.post(
                "/instructions/retention-period", payload(MENTIONS, 26, "MONTHS"), "Accept-Language", "zh-CN");
        assertThat(chinese.json().getString("detail")).isEqualTo("按规则 J-R12，数据最长保存 25 个月（公开文本第 140 行）。");
    }

    @Test
    void aShorterPeriodHoldsAtOnceAndForThisOrganisationOnly() {
        var neighbour = identity.tenant().admin().api();
        assertThat(choose(admin, INBOX, 30, "DAYS").status()).isEqualTo(201);
        assertThat(rule(admin, INBOX).getJsonObject("inForce").getInt("amount")).isEqualTo(30);
        assertThat(rule(admin, INBOX).getInt("instruction")).isEqualTo(1);
        assertThat(rule(neighbour, INBOX).getJsonObject("inForce").getInt("amount"))
                .isEqualTo(42);
        assertThat(rule(neighbour, INBOX).isNull("instruction")).isTrue();
    }

    @Test
    void everyRuleShowsItsLimitsToEverybodyInTheOrganisation() {
        var rule = rule(identity.member(space, Role.MEMBER).api(), MENTIONS);
        assertThat(rule.getJsonObject("ceiling").getJsonObject("period").getInt("amount"))
                .isEqualTo(25);
        assertThat(rule.getString("tenantChoice")).isEqualTo("SHORTER_ONLY");
        assertThat(rule.getInt("basedOn")).isZero();
    }

    @Test
    void aLongerPeriodThanBeforeNeedsASecondPerson() {
        choose(admin, INBOX, 20, "DAYS");
        var longer = choose(admin, INBOX, 1, "MONTHS");
        assertThat(longer.status()).isEqualTo(202);
        assertThat(rule(admin, INBOX).getJsonObject("inForce").getInt("amount")).isEqualTo(20);
        var second = identity.member(space, Role.PRIVACY_MANAGER).api();
        var approval = "/approvals/" + longer.json().getString("approval") + "/approve";
        assertThat(second.post(approval, "{}").status()).isEqualTo(200);
        assertThat(rule(admin, INBOX).getJsonObject("inForce").getString("unit"))
                .isEqualTo("MONTHS");
    }

    @Test
    void theServicesOwnPeriodCountsAsBeforeSoThatALongerLogNeedsASecondPerson() {
        assertThat(choose(admin, "J-R32", 4, "YEARS").status()).isEqualTo(202);
    }

    @Test
    void aShortenedPeriodIsReplacedNotWithdrawnSoThatNobodyLengthensItAlone() {
        choose(admin, INBOX, 20, "DAYS");
        assertThat(admin.post("/instructions/1/withdraw", "{\"reason\":\"Too short\"}")
                        .code())
                .isEqualTo("CONFLICT");
    }

    @Test
    void onlyThoseWhoSpeakForTheOrganisationChoose() {
        for (var role : new Role[] {Role.MEMBER, Role.AUDITOR, Role.USAGE_MANAGER, Role.AGREEMENT_REQUESTER}) {
            assertThat(choose(identity.member(space, role).api(), INBOX, 30, "DAYS")
                            .code())
                    .as(role.name())
                    .isEqualTo("ROLE_NOT_ALLOWED");
        }
    }

    @Test
    @Commitment("J-101")
    void theVendorDecidesAboutItsOwnMonitoringDataAsTheRoleMapSays() {
        var activity = admin
                .get("/services/juwaitong")
                .json()
                .getJsonObject("profile")
                .getJsonArray("activities")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("code").equals("J-A02"))
                .findFirst()
                .orElseThrow();
        assertThat(activity.getString("vendorRole")).isEqualTo("CONTROLLER");
        assertThat(activity.getJsonArray("categories").toString())
                .contains("J-C14", "J-C15", "J-C16", "J-C19", "J-C20");
        for (var rule : new String[] {"J-R14", "J-R15", "J-R19", "J-R20", "J-R21", "J-R29"}) {
            assertThat(choose(admin, rule, 1, "DAYS").code()).as(rule).isEqualTo("ROLE_NOT_ALLOWED");
        }
    }

    private static Answer choose(Api api, String rule, int amount, String unit) {
        return api.post("/instructions/retention-period", payload(rule, amount, unit));
    }

    private static String payload(String rule, int amount, String unit) {
        return "{\"rule\":\"%s\",\"amount\":%d,\"unit\":\"%s\"}".formatted(rule, amount, unit);
    }

    private static JsonObject rule(Api api, String code) {
        return api.get("/retention-rules").json().getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .filter(rule -> rule.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
