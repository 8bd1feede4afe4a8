package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.JSON;
import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.codes;
import static eu.mandate.catalogue.service.weiban.Weiban.findingsAfter;
import static eu.mandate.catalogue.service.weiban.Weiban.names;
import static eu.mandate.catalogue.service.weiban.Weiban.retention;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Retention of Weiban against a table typed anew. */
class WeibanPeriodsTest {

    /** Rule, categories, trigger, kind, period, whose figure it is, what the customer may choose, what happens at the end. */
    private static final String RETENTION = """
            W-R01 W-C01,W-C19 ACCOUNT_CLOSED UNTIL_TRIGGER 30_DAYS DEFAULT NONE ERASE
            W-R02 W-C02 ORDER_DELIVERED UNTIL_TRIGGER 30_DAYS DEFAULT NONE ERASE
            W-R03 W-C03,W-C04,W-C05,W-C06,W-C07,W-C08 SCOPE_LEFT_OR_AGREEMENT_ENDED UNTIL_TRIGGER 30_DAYS DEFAULT FREE RETURN_THEN_ERASE
            W-R09 W-C09 FUNCTION_OFF UNTIL_TRIGGER 30_DAYS DEFAULT FREE ERASE
            W-R10 W-C10 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            W-R11 W-C11 EVENT FIXED 30_DAYS DEFAULT NONE ERASE
            W-R12 W-C12 EVENT FIXED 6_MONTHS DEFAULT LONGER_ONLY ERASE_OR_ANONYMISE
            W-R13 W-C13,W-C16 TRANSACTION_COMPLETED UNTIL_TRIGGER 3_YEARS DEFAULT LONGER_ONLY RESTRICT_THEN_ERASE
            W-R14 W-C14 CASE_CLOSED UNTIL_TRIGGER 12_MONTHS DEFAULT NONE ERASE
            W-R15 W-C15 ACTIVITY_ENDED UNTIL_TRIGGER 3_MONTHS DEFAULT FREE ERASE_OR_AGGREGATE
            W-R17 W-C17 UNLINKED AT_ONCE - DEFAULT NONE ERASE
            W-R18 W-C18 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            W-R20 W-C20,W-C21 SET FIXED 30_DAYS DEFAULT NONE AGGREGATE
            W-R22 W-C22 CONSENT_ENDED AT_ONCE - DEFAULT FREE ERASE
            W-R23 W-C23 AGREEMENT_ENDED UNTIL_TRIGGER 3_YEARS DEFAULT NONE ERASE
            W-R24 W-C24 LAST_CONTACT UNTIL_TRIGGER 12_MONTHS DEFAULT NONE ERASE
            W-R25 W-C25 CASE_CLOSED UNTIL_TRIGGER 3_YEARS DEFAULT NONE ERASE
            W-R26 W-C26 RESPONSE FIXED 12_MONTHS DEFAULT NONE ANONYMISE
            W-R28 W-C25 CASE_CLOSED AT_ONCE - DEFAULT NONE ERASE
            W-R29 W-C11 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            W-R30 - CONSENT_ENDED AT_ONCE - SOURCE NONE RECOMPUTE
            W-R31 - ERASURE FIXED 35_DAYS DEFAULT NONE ROTATE
            W-R32 - EVENT FIXED 3_YEARS DEFAULT LONGER_ONLY PURGE
            W-R33 - ASSESSMENT FIXED 3_YEARS LAW NONE ARCHIVE
            """;

    private static final Period SIX_MONTHS = new Period(6, PeriodUnit.MONTHS);
    private static final Period THREE_YEARS = new Period(3, PeriodUnit.YEARS);

    @Test
    void everyRetentionRuleIsTheOneOfTheTable() {
        assertThat(table(PROFILE.retention(), RetentionRule::code, WeibanPeriodsTest::words))
                .isEqualTo(table(RETENTION));
    }

    @Test
    @CommitmentInPart({"W-100", "W-106"})
    void everyCategoryHasATriggerAnOriginAndAnEndAndOneWithoutARuleWouldBeFound() {
        assertThat(PROFILE.retention()).allSatisfy(rule -> {
            assertThat(rule.trigger()).isNotNull();
            assertThat(rule.endAction()).isNotEqualTo(EndAction.NONE);
            assertThat(rule.evidence().origin() == Origin.SOURCE
                            || rule.evidence().basis() != null)
                    .isTrue();
        });
        assertThat(findingsAfter(
                        "[\n        \"W-C24\"\n      ],\n      \"fields\": []",
                        "[\n        \"W-C23\"\n      ],\n      \"fields\": []"))
                .contains("retention-missing");
    }

    @Test
    @CommitmentInPart("W-101")
    void theLawSetsFloorsForTransactionsAndLogsThatNobodyMayUndercut() {
        assertThat(retention("W-R12").floor().period()).isEqualTo(SIX_MONTHS);
        assertThat(retention("W-R13").floor().period()).isEqualTo(THREE_YEARS);
        assertThat(Stream.of("W-R12", "W-R13", "W-R32").map(code -> retention(code)))
                .allSatisfy(rule -> assertThat(rule.floor().evidence().origin()).isEqualTo(Origin.LAW));
        assertThat(retention("W-R13").endAction()).isEqualTo(EndAction.RESTRICT_THEN_ERASE);
        assertThat(retention("W-R12").floor().evidence().basis().zh()).contains("网络安全法", "第二十三条");
        assertThat(retention("W-R13").floor().evidence().basis().zh()).contains("电子商务法", "第三十一条");
    }

    @Test
    @Commitment("W-102")
    void whatIsKeptForQueriesAndComplaintsHasAWindow() {
        assertThat(rules(RetentionCriterion.SERVICE_AND_QUERIES))
                .isEqualTo(codes("W-R", "01", "02", "09", "14", "15", "25"))
                .isEqualTo(rulesOnLine(168));
        assertThat(retention("W-R14").trigger()).isEqualTo(RetentionTrigger.CASE_CLOSED);
        assertThat(findingsAfter(
                        "\"UNTIL_TRIGGER\",\n      \"period\": {\n        \"amount\": 12,\n        \"unit\": \"MONTHS\"\n      },",
                        "\"AT_ONCE\","))
                .contains("criterion-window-missing");
    }

    @Test
    @Commitment("W-103")
    void safetyAndQualityMeasureOnlyWhatSafeOperationUses() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.criterion() == RetentionCriterion.SAFETY_QUALITY)
                .flatExtracting(RetentionRule::categories)
                .isEqualTo(codes("W-C", "10", "12", "18"));
        assertThat(rules(RetentionCriterion.SAFETY_QUALITY)).isEqualTo(rulesOnLine(169));
        assertThat(findingsAfter(
                        "\"trigger\": \"SCOPE_LEFT_OR_AGREEMENT_ENDED\"",
                        "\"criterion\": \"SAFETY_QUALITY\", \"trigger\": \"SCOPE_LEFT_OR_AGREEMENT_ENDED\""))
                .contains("criterion-unfit");
    }

    @Test
    @Commitment("W-105")
    void anAgreementOrALawThatSetsThePeriodIsNamed() {
        assertThat(rulesOnLine(171)).isEqualTo(codes("W-R", "13", "23"));
        assertThat(retention("W-R13").criterion()).isEqualTo(RetentionCriterion.STATUTE);
        assertThat(retention("W-R13").statutes())
                .singleElement()
                .satisfies(statute -> assertThat(statute.reference().en()).contains("E-Commerce Law Art. 31"));
        assertThat(retention("W-R23").criterion()).isEqualTo(RetentionCriterion.AGREEMENT);
        assertThat(retention("W-R23").trigger()).isEqualTo(RetentionTrigger.AGREEMENT_ENDED);
        assertThat(findingsAfter("\"criterion\": \"SAFETY_QUALITY\"", "\"criterion\": \"AGREEMENT\""))
                .contains("criterion-unnamed");
        assertThat(findingsAfter("\"criterion\": \"SAFETY_QUALITY\"", "\"criterion\": \"STATUTE\""))
                .contains("criterion-unnamed");
    }

    @Test
    @CommitmentInPart("W-104")
    void aLongerPeriodRestsOnAConsentWithAnEndDate() {
        var longer = retention("W-R30");
        assertThat(longer.scope()).isEqualTo(Scope.LONGER_BY_CONSENT);
        assertThat(longer.endAction()).isEqualTo(EndAction.RECOMPUTE);
        assertThat(longer.ceiling().criterion().en()).contains("end date of the consent");
    }

    @Test
    void preciseLocationGoesLongBeforeTheAddressAndTheProofBeforeTheCase() {
        assertThat(retention("W-R11").fields())
                .containsExactly("W-C11.gps", "W-C11.wlanAccessPoints", "W-C11.bluetooth", "W-C11.baseStation");
        assertThat(retention("W-R29").fields()).containsExactly("W-C11.ipAddress");
        assertThat(retention("W-R28").fields()).containsExactly("W-C25.identityProof");
        assertThat(retention("W-R25").fields()).hasSize(7).doesNotContain("W-C25.identityProof");
    }

    @Test
    @CommitmentInPart("W-138")
    void backupsHaveALongestAgeInsteadOfTheNextRenewal() {
        assertThat(retention("W-R31").scope()).isEqualTo(Scope.BACKUPS);
        assertThat(retention("W-R31").endAction()).isEqualTo(EndAction.ROTATE);
        assertThat(retention("W-R31").period()).isEqualTo(new Period(35, PeriodUnit.DAYS));
    }

    @Test
    void thePublishedTextNamesNoPeriodSoNoneIsCalledItsOwn() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.evidence().origin() == Origin.SOURCE)
                .allSatisfy(rule -> assertThat(rule.period()).isNull());
        assertThat(JSON).doesNotContain("legitimate interests");
    }

    private static List<String> rules(RetentionCriterion criterion) {
        return PROFILE.retention().stream()
                .filter(rule -> rule.criterion() == criterion)
                .map(RetentionRule::code)
                .toList();
    }

    private static List<String> rulesOnLine(int line) {
        return PROFILE.retention().stream()
                .filter(rule -> rule.evidence().lines().contains(line))
                .map(RetentionRule::code)
                .toList();
    }

    private static List<String> words(RetentionRule rule) {
        return List.of(
                rule.categories().isEmpty() ? "-" : String.join(",", rule.categories()),
                rule.trigger().name(),
                rule.kind().name(),
                rule.period() == null ? "-" : word(rule.period()),
                rule.evidence().origin().name(),
                rule.tenantChoice().name(),
                rule.endAction().name());
    }

    private static String word(Period period) {
        return period.amount() + "_" + names(List.of(period.unit())).get(0);
    }
}
