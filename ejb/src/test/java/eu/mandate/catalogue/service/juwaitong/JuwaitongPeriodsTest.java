package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodKind;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.retention.domain.RetentionLimits;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Retention, deadlines and grounds of JuWaiTong against tables typed anew. */
class JuwaitongPeriodsTest extends JuwaitongTest {

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
        assertThat(table(profile.retention(), RetentionRule::code, JuwaitongPeriodsTest::words))
                .isEqualTo(table(RETENTION));
    }

    @Test
    @CommitmentInPart("J-087")
    void inboxMessagesMayNeverBeKeptLongerThan42Days() {
        var inbox = retention("J-R11");
        assertThat(inbox.ceiling().period()).isEqualTo(inbox.period()).isEqualTo(new Period(42, PeriodUnit.DAYS));
        assertThat(inbox.ceiling().evidence()).isEqualTo(new Evidence(Origin.SOURCE, List.of(140), null));
        assertThat(inbox.tenantChoice()).isEqualTo(TenantChoice.SHORTER_ONLY);
    }

    @Test
    @CommitmentInPart("J-088")
    void messagesAreWorkedOnWhileTheyAreKept() {
        assertThat(retention("J-R11").rule().en())
                .isEqualTo(
                        "Kept for 42 days from its arrival so that it can be answered; after that nobody can read it.");
        assertThat(fields(category("J-C11"))).contains("assignment", "tags", "replyRef");
        assertThat(purpose("J-P10").operations()).contains("INTERACT");
    }

    @Test
    @CommitmentInPart("J-095")
    void whatIsNoLongerNeededIsErasedOrLosesThePerson() {
        assertThat(retention("J-R01").endAction()).isEqualTo(EndAction.ERASE);
        assertThat(retention("J-R15").endAction()).isEqualTo(EndAction.AGGREGATE);
        assertThat(retention("J-R21").endAction()).isEqualTo(EndAction.ANONYMISE);
        assertThat(retention("J-R31").rule().en())
                .isEqualTo(
                        "An erased record leaves the last backup within 35 days; until then a restored backup is filtered.");
    }

    @Test
    @CommitmentInPart("J-089")
    void mentionsMayNeverBeKeptLongerThan25Months() {
        var mentions = retention("J-R12");
        assertThat(mentions.ceiling().period())
                .isEqualTo(mentions.period())
                .isEqualTo(new Period(25, PeriodUnit.MONTHS));
        assertThat(mentions.ceiling().evidence()).isEqualTo(new Evidence(Origin.SOURCE, List.of(140), null));
        assertThat(mentions.tenantChoice()).isEqualTo(TenantChoice.SHORTER_ONLY);
    }

    @Test
    @CommitmentInPart("J-085")
    void contentShownLiveEndsWithItsSessionAndIsStoredNowhere() {
        var live = retention("J-R10");
        assertThat(live.categories()).containsExactly("J-C10");
        assertThat(live.trigger()).isEqualTo(RetentionTrigger.SESSION_ENDED);
        assertThat(live.kind()).isEqualTo(PeriodKind.AT_ONCE);
        assertThat(live.endAction()).isEqualTo(EndAction.EVICT);
        assertThat(live.rule().en()).contains("never in a database, an index, a log or a backup");
    }

    @Test
    @CommitmentInPart("J-086")
    void aPeriodForDraftsIsTheOrganisationsChoiceAndCountsFromTheMakingOfEachItem() {
        var drafts = retention("J-R09");
        assertThat(drafts.tenantChoice()).isEqualTo(TenantChoice.FREE);
        assertThat(drafts.startOfChoice()).isEqualTo(RetentionTrigger.CREATED);
        RetentionLimits.of(drafts).check(new Period(30, PeriodUnit.DAYS));
    }

    @Test
    @CommitmentInPart("J-094")
    void everyCategoryHasAnEventAPeriodAndABasisAndNothingIsKeptForEver() {
        assertThat(profile.retention())
                .filteredOn(rule -> !rule.categories().isEmpty())
                .allSatisfy(rule -> {
                    assertThat(rule.trigger()).isNotNull();
                    assertThat(rule.kind()).isNotEqualTo(PeriodKind.KEPT);
                    assertThat(rule.evidence()).isNotNull();
                })
                .flatExtracting(RetentionRule::categories)
                .containsAll(having(category -> true));
        assertThat(findingsAfter(
                        "\"J-R11\",\n      \"categories\": [\n        \"J-C11\"", "\"J-R11\", \"categories\": ["))
                .contains("retention-missing");
        assertThat(retention("J-R01").trigger()).isEqualTo(RetentionTrigger.ACCOUNT_CLOSED);
        assertThat(retention("J-R01").categories()).contains("J-C01");
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
        assertThat(profile.retention())
                .filteredOn(rule -> rule.evidence().origin() == Origin.SOURCE)
                .extracting(RetentionRule::code)
                .isEqualTo(codes("J-R", "10", "11", "12"));
        assertThat(profile.rights())
                .filteredOn(right -> right.sourceDeadline() != null)
                .extracting(Right::requestType)
                .containsExactly("ACCESS_OTHER", "CORRECTION", "ERASURE");
    }

    @Test
    void everyRightHasItsDeadlines() {
        assertThat(table(profile.rights(), Right::requestType, JuwaitongPeriodsTest::deadlines))
                .isEqualTo(table(DEADLINES));
    }

    @Test
    void onlyAnswersWithADeadlineMayBeExtendedAndByTwoMonthsAtMost() {
        assertThat(profile.rights())
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
        assertThat(table(profile.refusalGrounds(), RefusalGround::code, JuwaitongPeriodsTest::words))
                .isEqualTo(table(GROUNDS));
        assertThat(profile.refusalGrounds())
                .filteredOn(RefusalGround::extensionOnly)
                .extracting(RefusalGround::code)
                .containsExactly("J-EXT");
    }

    @Test
    void controllersAreToldOfABreachWithinOneDayThoughTheTextPromisesNothing() {
        assertThat(profile.breach().controllerNotice()).isEqualTo(new Period(24, PeriodUnit.HOURS));
        assertThat(profile.breach().promisedByText()).isFalse();
        assertThat(profile.breach().evidence().origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    void whatIsKeptForGoodIsNotPersonal() {
        assertThat(profile.retention())
                .filteredOn(rule -> rule.kind() == PeriodKind.KEPT)
                .allSatisfy(rule -> assertThat(rule.categories()).isEmpty());
    }

    private int years(String country) {
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
