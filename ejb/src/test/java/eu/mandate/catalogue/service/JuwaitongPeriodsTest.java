package eu.mandate.catalogue.service;

import static eu.mandate.catalogue.service.Juwaitong.PROFILE;
import static eu.mandate.catalogue.service.Juwaitong.codes;
import static eu.mandate.catalogue.service.Juwaitong.names;
import static eu.mandate.catalogue.service.Juwaitong.one;
import static eu.mandate.catalogue.service.Juwaitong.retention;
import static eu.mandate.catalogue.service.Juwaitong.right;
import static eu.mandate.catalogue.service.Juwaitong.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.testing.Commitment;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Retention, deadlines and grounds of JuWaiTong against tables typed anew. */
class JuwaitongPeriodsTest {

    /** Rule, categories, trigger, kind, period, whose figure it is, what the customer may choose, what happens at the end. */
    private static final String RETENTION = """
            J-R01 J-C01,J-C02,J-C03,J-C04 ACCOUNT_CLOSED UNTIL_TRIGGER 30_DAYS DEFAULT NONE ERASE
            J-R05 J-C05,J-C06 TRANSACTION_DATE STATUTE - LAW NONE RESTRICT_THEN_ERASE
            J-R07 J-C07,J-C27,J-C28 DISCONNECTED AT_ONCE - DEFAULT NONE ERASE
            J-R08 J-C08 ITEM_DELETED AT_ONCE - DEFAULT NONE ERASE
            J-R09 J-C09 ACCOUNT_CLOSED UNTIL_TRIGGER 30_DAYS DEFAULT FREE ERASE
            J-R10 J-C10 SESSION_ENDED AT_ONCE - SOURCE NONE EVICT
            J-R11 J-C11 RECEIVED FIXED 42_DAYS SOURCE SHORTER_ONLY ERASE
            J-R12 J-C12 OBSERVED FIXED 25_MONTHS SOURCE SHORTER_ONLY ERASE_OR_AGGREGATE
            J-R13 J-C13 HOST_ITEM WITH_HOST - DEFAULT NONE WITH_HOST
            J-R14 J-C14,J-C16 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            J-R15 J-C15 EVENT FIXED 13_MONTHS DEFAULT NONE AGGREGATE
            J-R17 J-C17,J-C18 CASE_CLOSED UNTIL_TRIGGER 12_MONTHS DEFAULT NONE ERASE
            J-R19 J-C19 SET FIXED 13_MONTHS DEFAULT NONE ERASE
            J-R20 J-C20 SET FIXED 13_MONTHS DEFAULT NONE ERASE
            J-R21 J-C21 RESPONSE FIXED 12_MONTHS DEFAULT NONE ANONYMISE
            J-R22 J-C22,J-C23 WITHDRAWAL_OR_LAST_CONTACT UNTIL_TRIGGER 24_MONTHS DEFAULT NONE ERASE_KEEPING_SUPPRESSION
            J-R24 J-C24 DECISION UNTIL_TRIGGER 6_MONTHS DEFAULT NONE ERASE
            J-R25 J-C25 STATUTE STATUTE - LAW NONE ERASE
            J-R26 J-C26 INCIDENT_ENDED UNTIL_TRIGGER 30_DAYS DEFAULT NONE ERASE
            J-R29 J-C20 SET FIXED 30_DAYS DEFAULT NONE ERASE
            J-R30 - - KEPT - DEFAULT NONE NONE
            J-R31 - ERASURE FIXED 35_DAYS DEFAULT NONE ROTATE
            J-R32 - EVENT FIXED 3_YEARS DEFAULT LONGER_ONLY PURGE
            """;

    private static final String DEADLINES = """
            SELF_SERVICE -
            ACCESS_OTHER 30_DAYS/SOURCE 1_MONTHS/LAW
            CORRECTION 30_DAYS/SOURCE 1_MONTHS/LAW
            ERASURE 30_DAYS/SOURCE 1_MONTHS/LAW
            DISCONNECT -
            REVOKE_UPSTREAM 24_HOURS/DEFAULT
            OPT_OUT -
            UNSUBSCRIBE -
            CONSENT_WITHDRAWAL -
            OBJECTION 30_DAYS/DEFAULT 1_MONTHS/LAW
            RESTRICTION 30_DAYS/DEFAULT 1_MONTHS/LAW
            PORTABILITY 30_DAYS/DEFAULT 1_MONTHS/LAW
            COMPLAINT_TO_AUTHORITY -
            """;

    private static final String GROUNDS = """
            J-EXT broad-or-complex PRIVACY ACCESS_OTHER CORRECTION ERASURE
            J-G1 active-account AUTOMATIC ERASURE
            J-G2 payment-record PRIVACY ERASURE
            J-G3 legal-obligation PRIVACY ERASURE
            J-G4 dispute PRIVACY CORRECTION ERASURE
            J-G5 terms-enforcement PRIVACY ERASURE
            """;

    @Test
    void everyRetentionRuleIsTheOneOfTheTable() {
        assertThat(table(PROFILE.retention(), RetentionRule::code, JuwaitongPeriodsTest::words))
                .isEqualTo(table(RETENTION));
    }

    @Test
    @Commitment("J-087")
    void inboxMessagesMayNeverBeKeptLongerThan42Days() {
        var inbox = retention("J-R11");
        assertThat(inbox.ceiling().period()).isEqualTo(inbox.period()).isEqualTo(new Period(42, PeriodUnit.DAYS));
        assertThat(inbox.ceiling().evidence()).isEqualTo(new Evidence(Origin.SOURCE, List.of(140), null));
        assertThat(inbox.tenantChoice()).isEqualTo(TenantChoice.SHORTER_ONLY);
    }

    @Test
    @Commitment("J-089")
    void mentionsMayNeverBeKeptLongerThan25Months() {
        var mentions = retention("J-R12");
        assertThat(mentions.ceiling().period())
                .isEqualTo(mentions.period())
                .isEqualTo(new Period(25, PeriodUnit.MONTHS));
        assertThat(mentions.ceiling().evidence()).isEqualTo(new Evidence(Origin.SOURCE, List.of(140), null));
        assertThat(mentions.tenantChoice()).isEqualTo(TenantChoice.SHORTER_ONLY);
    }

    @Test
    void observationOfAVisitorGoesLongBeforeTheAggregates() {
        assertThat(retention("J-R29").fields()).containsExactly("J-C20.sessionReplay", "J-C20.mouseMovements");
        assertThat(retention("J-R20").fields())
                .containsExactly("J-C20.formAnalysis", "J-C20.timeToComplete", "J-C20.participationRate");
    }

    @Test
    void billingDataFollowsTheStatuteOfEachCountry() {
        assertThat(retention("J-R05").statutes())
                .extracting(Statute::country)
                .doesNotHaveDuplicates()
                .contains("DE", "GB", "CN", "FR", "IE");
        assertThat(years("DE")).isEqualTo(8);
        assertThat(years("GB")).isEqualTo(6);
        assertThat(years("CN")).isEqualTo(30);
    }

    @Test
    void onlyFiguresOfThePublishedTextAreCalledItsOwn() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.evidence().origin() == Origin.SOURCE)
                .extracting(RetentionRule::code)
                .isEqualTo(codes("J-R", "10", "11", "12"));
        assertThat(PROFILE.rights())
                .filteredOn(right -> right.sourceDeadline() != null)
                .extracting(Right::requestType)
                .containsExactly("ACCESS_OTHER", "CORRECTION", "ERASURE");
    }

    @Test
    void everyRightHasItsDeadlines() {
        assertThat(table(PROFILE.rights(), Right::requestType, JuwaitongPeriodsTest::deadlines))
                .isEqualTo(table(DEADLINES));
    }

    @Test
    void onlyAnswersWithADeadlineMayBeExtendedAndByTwoMonthsAtMost() {
        assertThat(PROFILE.rights())
                .filteredOn(right -> right.extension().allowed())
                .allSatisfy(right -> {
                    assertThat(right.extension().most()).isEqualTo(new Period(2, PeriodUnit.MONTHS));
                    assertThat(right.extension().evidence().origin()).isEqualTo(Origin.LAW);
                })
                .extracting(Right::requestType)
                .containsExactly("ACCESS_OTHER", "CORRECTION", "ERASURE", "OBJECTION", "RESTRICTION", "PORTABILITY");
        assertThat(right("COMPLAINT_TO_AUTHORITY").external()).isTrue();
    }

    @Test
    void fiveGroundsRefuseAndOneOnlyExtends() {
        assertThat(table(PROFILE.refusalGrounds(), RefusalGround::code, JuwaitongPeriodsTest::words))
                .isEqualTo(table(GROUNDS));
        assertThat(PROFILE.refusalGrounds())
                .filteredOn(RefusalGround::extensionOnly)
                .extracting(RefusalGround::code)
                .containsExactly("J-EXT");
    }

    @Test
    void controllersAreToldOfABreachWithinOneDayThoughTheTextPromisesNothing() {
        assertThat(PROFILE.breach().controllerNotice()).isEqualTo(new Period(24, PeriodUnit.HOURS));
        assertThat(PROFILE.breach().promisedByText()).isFalse();
        assertThat(PROFILE.breach().evidence().origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void whatIsKeptForGoodIsNotPersonal() {
        assertThat(PROFILE.retention())
                .filteredOn(rule -> rule.kind() == PeriodKind.KEPT)
                .allSatisfy(rule -> assertThat(rule.categories()).isEmpty());
    }

    private static int years(String country) {
        return one(retention("J-R05").statutes(), statute -> statute.country().equals(country))
                .period()
                .amount();
    }

    private static List<String> words(RetentionRule rule) {
        return List.of(
                rule.categories().isEmpty() ? "-" : String.join(",", rule.categories()),
                rule.trigger() == null ? "-" : rule.trigger().name(),
                rule.kind().name(),
                rule.period() == null ? "-" : word(rule.period()),
                rule.evidence().origin().name(),
                rule.tenantChoice().name(),
                rule.endAction().name());
    }

    private static List<String> words(RefusalGround ground) {
        return Stream.concat(Stream.of(ground.key(), ground.approval().name()), ground.appliesTo().stream())
                .toList();
    }

    private static List<String> deadlines(Right right) {
        if (right.due().isEmpty()) return List.of("-");
        return right.due().stream().map(JuwaitongPeriodsTest::word).toList();
    }

    private static String word(Deadline deadline) {
        return word(deadline.period()) + "/" + deadline.evidence().origin().name();
    }

    private static String word(Period period) {
        return period.amount() + "_" + names(List.of(period.unit())).get(0);
    }
}
