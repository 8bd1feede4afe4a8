package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Periods, deadlines and grounds of WeSmile: the text has no figure, so that each one says whose it is. */
class WesmilePeriodsTest extends WesmileTest {

    private static final String RETENTION = """
            S-R01 S-C01,S-C04 ACCOUNT_CLOSED UNTIL_TRIGGER 30_DAYS DEFAULT REQUIRED ERASE
            S-R02 S-C02 CASE_CLOSED UNTIL_TRIGGER 12_MONTHS DEFAULT NONE ERASE
            S-R03 S-C03 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            S-R05 S-C05 TRANSACTION_COMPLETED FIXED 3_YEARS DEFAULT NONE RESTRICT_THEN_ERASE
            S-R06 S-C06 ACCOUNT_CLOSED UNTIL_TRIGGER 30_DAYS DEFAULT NONE ERASE
            S-R07 S-C07 EVENT FIXED 6_MONTHS DEFAULT NONE ERASE
            S-R08 S-C08 ERASURE FIXED 12_MONTHS DEFAULT NONE ERASE
            S-R09 - ERASURE FIXED 35_DAYS DEFAULT NONE ROTATE
            S-R10 - EVENT FIXED 3_YEARS DEFAULT LONGER_ONLY PURGE
            S-R11 - ASSESSMENT FIXED 3_YEARS LAW NONE ARCHIVE
            """;

    private static final String RIGHTS = """
            ACCESS 15_DAYS/DEFAULT
            MODIFICATION at-once 15_DAYS/DEFAULT
            CORRECTION 15_DAYS/DEFAULT
            ERASURE at-once 15_DAYS/DEFAULT
            ACCOUNT_CLOSURE at-once 15_DAYS/DEFAULT
            PERMISSION_WITHDRAWAL at-once
            CONSENT_WITHDRAWAL at-once
            COPY_AND_TRANSFER 15_DAYS/DEFAULT
            EXPLANATION 15_DAYS/DEFAULT
            GUARDIAN_REQUEST 15_DAYS/DEFAULT
            EXTERNAL_REMEDY external
            """;

    private static final String GROUNDS = """
            S-G1 statutory-records PRIVACY ACCOUNT_CLOSURE ERASURE
            S-G2 fraud-prevention PRIVACY ACCOUNT_CLOSURE ERASURE
            S-G3 security-and-backup AUTOMATIC ACCOUNT_CLOSURE ERASURE
            """;

    @Test
    void everyRetentionRuleIsTheOneOfTheTable() {
        assertThat(table(profile.retention(), RetentionRule::code, WesmilePeriodsTest::words))
                .isEqualTo(table(RETENTION));
    }

    @Test
    @CommitmentInPart("S-053")
    void thePeriodOfPhotosAndMetadataIsAProposalThatIsNotInForceUntilTheControllerInstructs() {
        assertThat(profile.retention())
                .filteredOn(rule -> rule.tenantChoice() == TenantChoice.REQUIRED)
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.categories()).isEqualTo(codes("S-C", "01", "04"));
                    assertThat(rule.evidence().origin()).isEqualTo(Origin.DEFAULT);
                    assertThat(rule.evidence().basis().en()).startsWith("Proposal of the platform, not in force");
                    assertThat(rule.evidence().basis().zh()).startsWith("平台的建议，尚未生效");
                    assertThat(rule.rule().en()).contains("only a proposal").doesNotContain("30");
                });
    }

    @Test
    @Commitment("S-002")
    void aProfileWithoutARuleForPhotosIsNotPublished() {
        assertThat(findingsAfter("\"code\": \"S-R01\",\n      \"categories\": [\n        \"S-C01\",", """
                "code": "S-R01", "categories": ["""))
                .containsExactly("retention-missing");
        assertThat(profile.securityMeasures()).isNotEmpty();
        assertThat(profile.rights()).isNotEmpty();
    }

    @Test
    void noFigureIsCalledOneOfTheText() {
        assertThat(profile.retention())
                .extracting(rule -> rule.evidence().origin())
                .doesNotContain(Origin.SOURCE);
        assertThat(profile.rights()).extracting(Right::sourceDeadline).containsOnlyNulls();
    }

    @Test
    void logsAndTransactionsHaveTheirStatutoryFloors() {
        Stream.of("S-R03", "S-R07", "S-R10").forEach(code -> {
            assertThat(retention(code).floor().period()).isEqualTo(new Period(6, PeriodUnit.MONTHS));
            assertThat(retention(code).floor().evidence().origin()).isEqualTo(Origin.LAW);
        });
        assertThat(retention("S-R05").floor().period()).isEqualTo(new Period(3, PeriodUnit.YEARS));
        assertThat(retention("S-R05").floor().evidence().basis().en()).contains("E-Commerce Law Art. 31");
    }

    @Test
    @CommitmentInPart("S-055")
    void onlyOrdersStayForTaxAccountingAndAuditAndAreStoredOnly() {
        assertThat(ground("S-G1").evidence().en()).isEqualTo("Statute and end date");
        assertThat(ground("S-G1").effect().en()).contains("photos and everything else are erased");
        assertThat(profile.retention())
                .filteredOn(rule -> rule.endAction() == EndAction.RESTRICT_THEN_ERASE)
                .flatExtracting(RetentionRule::categories)
                .containsExactly("S-C05");
    }

    @Test
    @CommitmentInPart("S-056")
    void backupsDelayTheLastCopyByAFixedCycleAndRefuseNothing() {
        assertThat(profile.retention())
                .filteredOn(rule -> rule.scope() == Scope.BACKUPS)
                .singleElement()
                .satisfies(rule -> assertThat(rule.period()).isEqualTo(new Period(35, PeriodUnit.DAYS)));
        assertThat(ground("S-G3").extensionOnly()).isTrue();
        assertThat(ground("S-G3").effect().en()).contains("restored backup is filtered");
    }

    @Test
    @CommitmentInPart("S-057")
    void afterAFraudOnlyAFingerprintIsLeftUntilItsLastDay() {
        assertThat(ground("S-G2").effect().en()).startsWith("Only the fingerprint is left");
        assertThat(ground("S-G2").evidence().en()).contains("end date");
        assertThat(retention("S-R08").ceiling().criterion().en()).contains("last day in the decision");
    }

    @Test
    @CommitmentInPart({"S-058", "S-060", "S-062"})
    void everyRightHasItsDeadlineAndNoneMayBeExtended() {
        assertThat(table(profile.rights(), Right::requestType, WesmilePeriodsTest::words))
                .isEqualTo(table(RIGHTS));
        assertThat(profile.rights())
                .noneMatch(right -> right.extension().allowed())
                .allSatisfy(right -> assertThat(right.fee().en()).startsWith("Free of charge"));
        assertThat(right("ACCESS").channels())
                .extracting(channel -> channel.en())
                .contains("E-mail to the published address", "Portal or mini-program, signed in");
        assertThat(right("ACCESS").name().en()).contains("support cases in a bundle of their own");
    }

    @Test
    @CommitmentInPart({"S-054", "S-059", "S-061"})
    void peopleChangeDeleteAndCloseByThemselves() {
        assertThat(field("S-C01.caption")).isNotNull();
        assertThat(right("ERASURE").name().en()).isEqualTo("Delete one photo or everything");
        assertThat(right("ACCOUNT_CLOSURE").dueRule().en())
                .contains("photos in all sizes, their metadata, the device and the account");
    }

    @Test
    void threeGroundsAreAll() {
        assertThat(table(
                        profile.refusalGrounds(),
                        RefusalGround::code,
                        ground -> Stream.concat(
                                        Stream.of(
                                                ground.key(), ground.approval().name()),
                                        ground.appliesTo().stream())
                                .toList()))
                .isEqualTo(table(GROUNDS));
    }

    private static List<String> words(RetentionRule rule) {
        return List.of(
                rule.categories().isEmpty() ? "-" : String.join(",", rule.categories()),
                rule.trigger().name(),
                rule.kind().name(),
                word(rule.period()),
                rule.evidence().origin().name(),
                rule.tenantChoice().name(),
                rule.endAction().name());
    }

    private static List<String> words(Right right) {
        if (right.external()) return List.of("external");
        var due = right.due().stream()
                .map(limit -> word(limit.period()) + "/" + limit.evidence().origin());
        return Stream.concat(right.immediate() ? Stream.of("at-once") : Stream.empty(), due)
                .toList();
    }

    private static String word(Period period) {
        return period.amount() + "_" + period.unit();
    }
}
