package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.codes;
import static eu.mandate.catalogue.service.wadesk.Wadesk.retention;
import static eu.mandate.catalogue.service.wadesk.Wadesk.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.WorkingCalendar;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RetentionCriterion;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Periods of WADesk: statutory floors, defaults of the platform, and proposals that hold only once instructed. */
class WadeskPeriodsTest {

    /** Rule, categories, trigger, kind, period, whose figure it is, what the organisation may choose, what happens at the end. */
    private static final String RETENTION = """
            D-R01 D-C01 CANCELLATION AT_ONCE - DEFAULT NONE ERASE
            D-R02 D-C02 CREATED FIXED 24_HOURS DEFAULT NONE ERASE
            D-R03 D-C03,D-C04,D-C05 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            D-R04 D-C06 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            D-R05 D-C06 EVENT FIXED 30_DAYS DEFAULT NONE ERASE
            D-R06 D-C07 EVENT FIXED 6_MONTHS DEFAULT LONGER_ONLY ERASE_OR_ANONYMISE
            D-R07 D-C07 CANCELLATION AT_ONCE - DEFAULT NONE ERASE
            D-R08 D-C08 CASE_CLOSED AT_ONCE - DEFAULT NONE ERASE
            D-R09 D-C09 CASE_CLOSED UNTIL_TRIGGER 12_MONTHS DEFAULT NONE ERASE
            D-R10 D-C10 RESPONSE FIXED 12_MONTHS DEFAULT NONE ANONYMISE
            D-R11 D-C11 FUNCTION_OFF UNTIL_TRIGGER 30_DAYS DEFAULT NONE ERASE
            D-R12 D-C12 EVENT FIXED 12_MONTHS DEFAULT REQUIRED RETURN_THEN_ERASE
            D-R13 D-C13 CREATED FIXED 24_MONTHS DEFAULT REQUIRED RETURN_THEN_ERASE
            D-R14 D-C14 LAST_CONTACT UNTIL_TRIGGER 24_MONTHS DEFAULT REQUIRED RETURN_THEN_ERASE
            D-R15 D-C15 CREATED FIXED 12_MONTHS DEFAULT REQUIRED RETURN_THEN_ERASE
            D-R16 D-C16 TRANSACTION_COMPLETED UNTIL_TRIGGER 3_YEARS DEFAULT LONGER_ONLY RESTRICT_THEN_ERASE
            D-R17 D-C17 SET FIXED 13_MONTHS DEFAULT NONE ERASE
            D-R18 D-C18 PUBLICATION FIXED 12_MONTHS DEFAULT NONE WITHDRAW_THEN_ERASE
            D-R19 D-C19 CAPTURE FIXED 12_MONTHS DEFAULT NONE ERASE
            D-R20 D-C19 CAPTURE FIXED 12_MONTHS DEFAULT FREE ERASE
            D-R30 - JOINED FIXED 24_HOURS DEFAULT NONE SPLIT
            D-R31 - AGREEMENT_MADE FIXED - SOURCE REQUIRED RECOMPUTE
            D-R32 - ERASURE FIXED 35_DAYS DEFAULT NONE ROTATE
            D-R33 - EVENT FIXED 3_YEARS DEFAULT LONGER_ONLY PURGE
            D-R34 - ASSESSMENT FIXED 3_YEARS LAW NONE ARCHIVE
            """;

    private static final Period THREE_YEARS = new Period(3, PeriodUnit.YEARS);
    private static final Period SIX_MONTHS = new Period(6, PeriodUnit.MONTHS);

    @Test
    @Commitment("D-074")
    @CommitmentInPart("D-081")
    void everyRetentionRuleIsTheOneOfTheTable() {
        assertThat(table(PROFILE.retention(), RetentionRule::code, WadeskPeriodsTest::words))
                .isEqualTo(table(RETENTION));
        assertThat(Wadesk.findingsAfter(
                        "\"D-R09\",\n      \"categories\": [\n        \"D-C09\"",
                        "\"D-R09\",\n      \"categories\": [\n        \"D-C10\""))
                .contains("retention-missing");
        assertThat(PROFILE.retention()).extracting(RetentionRule::endAction).doesNotContain(EndAction.NONE);
    }

    @Test
    @Commitment("D-077")
    void queriesAndComplaintsAreAnsweredWithinAWindow() {
        assertThat(rules(RetentionCriterion.SERVICE_AND_QUERIES)).isEqualTo(codes("D-R", "09", "10"));
        assertThat(Wadesk.findingsAfter("\"SAFETY_QUALITY\"", "\"SERVICE_AND_QUERIES\""))
                .isEmpty();
        assertThat(Wadesk.findingsAfter(
                        "\"LONGER_BY_CONSENT\",\n      \"trigger\"", "\"SERVICE_AND_QUERIES\",\n      \"trigger\""))
                .contains("criterion-window-missing");
    }

    @Test
    @Commitment("D-078")
    void safetyAndQualityMeasureNeitherChatsNorCustomers() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.criterion() == RetentionCriterion.SAFETY_QUALITY)
                .flatExtracting(RetentionRule::categories)
                .isEqualTo(codes("D-C", "03", "04", "05", "06", "06", "07"));
        assertThat(Wadesk.findingsAfter("\"criterion\": \"AGREEMENT\"", "\"criterion\": \"SAFETY_QUALITY\""))
                .contains("criterion-unfit");
    }

    @Test
    @Commitment("D-080")
    void anAgreementOrALawThatSetsThePeriodIsNamed() {
        assertThat(rules(RetentionCriterion.AGREEMENT)).isEqualTo(codes("D-R", "12", "13", "14", "15"));
        assertThat(rules(RetentionCriterion.STATUTE)).isEqualTo(codes("D-R", "16"));
        assertThat(Wadesk.findingsAfter("\"criterion\": \"SAFETY_QUALITY\"", "\"criterion\": \"AGREEMENT\""))
                .contains("criterion-unnamed");
        assertThat(Wadesk.findingsAfter("\"criterion\": \"SERVICE_AND_QUERIES\"", "\"criterion\": \"STATUTE\""))
                .contains("criterion-unnamed");
    }

    @Test
    @CommitmentInPart("D-075")
    void transactionsAreKeptForThreeYearsFromTheirCompletionAtLeast() {
        var orders = retention("16");
        assertThat(orders.floor().period()).isEqualTo(THREE_YEARS);
        assertThat(orders.floor().evidence().origin()).isEqualTo(Origin.LAW);
        assertThat(orders.floor().evidence().basis().en()).contains("E-Commerce Law", "Art. 31");
        assertThat(orders.trigger()).isEqualTo(RetentionTrigger.TRANSACTION_COMPLETED);
        assertThat(orders.endAction()).isEqualTo(EndAction.RESTRICT_THEN_ERASE);
        assertThat(lastDay(THREE_YEARS.amount() * 12, "2025-03-01")).isEqualTo("2028-03-01");
        assertThat(
                        Wadesk.findingsAfter(
                                "TRANSACTION_COMPLETED\",\n      \"kind\": \"UNTIL_TRIGGER\",\n      \"period\": {\n        \"amount\": 3",
                                "TRANSACTION_COMPLETED\",\n      \"kind\": \"UNTIL_TRIGGER\",\n      \"period\": {\n        \"amount\": 1"))
                .contains("period-outside-limits");
    }

    @Test
    @CommitmentInPart("D-076")
    void networkLogsAreKeptForSixMonthsAtLeastAndTheAuditLogLikewise() {
        var log = retention("06");
        assertThat(log.floor().period()).isEqualTo(SIX_MONTHS);
        assertThat(log.floor().evidence().origin()).isEqualTo(Origin.LAW);
        assertThat(log.floor().evidence().basis().en()).contains("Cybersecurity Law");
        assertThat(log.fields())
                .containsExactly(
                        "D-C07.loginStatus",
                        "D-C07.serviceUsage",
                        "D-C07.serviceOperation",
                        "D-C07.errorMessages",
                        "D-C07.useTime",
                        "D-C07.usageRecord");
        assertThat(retention("33").floor().period()).isEqualTo(SIX_MONTHS);
        assertThat(lastDay(SIX_MONTHS.amount(), "2025-08-31")).isEqualTo("2026-02-28");
    }

    @Test
    @CommitmentInPart({"D-079", "D-080"})
    void whatTheOrganisationEntrustsHasProposalsOnlyUntilItInstructsAPeriod() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.scope() == null && rule.tenantChoice() == TenantChoice.REQUIRED)
                .allSatisfy(rule -> {
                    assertThat(rule.evidence().origin()).isEqualTo(Origin.DEFAULT);
                    assertThat(rule.evidence().basis().en())
                            .startsWith("Only a proposal of the platform, never in force");
                    assertThat(rule.evidence().basis().zh()).startsWith("仅为平台建议，自身不生效");
                    assertThat(rule.rule().en()).contains("before that instruction nothing is taken in");
                    assertThat(rule.ceiling().criterion().en()).contains("End of the agreement");
                    assertThat(rule.endAction()).isEqualTo(EndAction.RETURN_THEN_ERASE);
                })
                .flatExtracting(RetentionRule::categories)
                .isEqualTo(codes("D-C", "12", "13", "14", "15"));
        assertThat(retention("31").scope()).isEqualTo(RetentionRule.Scope.LONGER_BY_CONSENT);
        assertThat(retention("31").period()).isNull();
        assertThat(retention("31").ceiling().criterion().en()).contains("end date");
    }

    @Test
    void noFigureOfARecordIsCalledTheTextsOwnAndOnlyMinimaAreTheLaws() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.evidence().origin() == Origin.SOURCE)
                .allMatch(rule -> rule.period() == null);
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.floor() != null)
                .allMatch(rule -> rule.floor().evidence().origin() == Origin.LAW)
                .extracting(RetentionRule::code)
                .isEqualTo(codes("D-R", "06", "16", "33", "34"));
    }

    @Test
    @Commitment("X-D20")
    @CommitmentInPart("D-022")
    void combinedViewsAreSplitAfterADayUnlessThePersonAuthorisedTheVendor() {
        assertThat(retention("30").scope()).isEqualTo(RetentionRule.Scope.COMBINED_VIEWS);
        assertThat(retention("30").period()).isEqualTo(new Period(24, PeriodUnit.HOURS));
        assertThat(retention("30").rule().en()).contains("the person has authorised the vendor");
        assertThat(retention("30").rule().zh()).contains("本人授权供应商");
    }

    @Test
    @CommitmentInPart({"D-093", "X-D22"})
    void backupsOnlyDeleteAndWithinTheirCycle() {
        assertThat(retention("32").endAction()).isEqualTo(EndAction.ROTATE);
        assertThat(retention("32").period()).isEqualTo(new Period(35, PeriodUnit.DAYS));
        assertThat(retention("32").rule().en()).contains("only delete, they never anonymise");
    }

    @Test
    void ordersOfBothRolesShareTheFloorAndPublicSourcesHaveARuleForEachRole() {
        assertThat(retention("16").activities()).isEmpty();
        assertThat(retention("19").activities()).containsExactly("D-A01");
        assertThat(retention("20").activities()).containsExactly("D-A02");
    }

    private static List<String> rules(RetentionCriterion criterion) {
        return PROFILE.retention().stream()
                .filter(rule -> rule.criterion() == criterion)
                .map(RetentionRule::code)
                .toList();
    }

    private static LocalDate lastDay(int months, String from) {
        return DeadlineQuestion.of(DeadlineRule.MIN_RETENTION, Region.CN, LocalDate.parse(from), months)
                .deadline(WorkingCalendar.of(List.of()))
                .limit();
    }

    private static List<String> words(RetentionRule rule) {
        return Stream.of(
                        rule.categories().isEmpty() ? "-" : String.join(",", rule.categories()),
                        rule.trigger(),
                        rule.kind(),
                        rule.period() == null
                                ? "-"
                                : rule.period().amount() + "_" + rule.period().unit(),
                        rule.evidence().origin(),
                        rule.tenantChoice(),
                        rule.endAction())
                .map(Object::toString)
                .toList();
    }
}
