package eu.mandate.catalogue.service.wesmile;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.diff.ProfileChange;
import eu.mandate.catalogue.domain.diff.ProfileDiff;
import eu.mandate.catalogue.domain.lint.KnownBrands;
import eu.mandate.catalogue.domain.lint.LintContext;
import eu.mandate.catalogue.domain.lint.LintFinding;
import eu.mandate.catalogue.domain.lint.ProfileLints;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Resolution;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.NoticeSection;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Mistakes and gaps of the published text, what fills them, and the register of all that was found in it. */
class WesmileGapsTest extends WesmileTest {

    private static final int LAST_LINE = 98;

    @Test
    void everyFindingIsResolvedUnderItsKindAndNamesLinesAndPlaces() {
        assertThat(profile.resolutions().stream().collect(toMap(Resolution::id, Resolution::kind)))
                .hasSize(21)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.id().startsWith("X-S"))
                        .collect(toMap(CommitmentRow::id, CommitmentRow::type)));
        assertThat(profile.resolutions()).allSatisfy(resolution -> {
            assertThat(resolution.lines()).allMatch(line -> line >= 1 && line <= LAST_LINE);
            assertThat(resolution.decidedAt()).isNotEmpty();
            assertThat(resolution.rows()).isNotEmpty();
        });
    }

    @Test
    void aPlaceThatDoesNotExistWouldBeFound() {
        assertThat(findingsAfter("/retention/S-R01/tenantChoice\"", "/retention/S-R99/tenantChoice\""))
                .contains("decision-dangling");
    }

    @Test
    @Commitment("X-S01")
    void whatIsNumberedAsAPartOfAutomaticDataIsASectionOfItsOwn() {
        assertThat(profile.noticeSections())
                .extracting(NoticeSection::key)
                .doesNotHaveDuplicates()
                .contains("protection", "sharing", "retention", "rights");
        assertThat(findings).doesNotContain("reference-by-position");
    }

    @Test
    @Commitment("X-S02")
    void withoutEntityAndOfficerInTheVendorsRegisterNothingIsPublished() {
        assertThat(profile.version()).isNotBlank();
        assertThat(profile.source().updated()).isNull();
        var nobody = new LintContext(Set.of(), KnownBrands.ALL, Set.of(), Set.of());
        assertThat(ProfileLints.findings(profile, nobody))
                .extracting(LintFinding::lint)
                .contains("entity-unregistered", "contact-unregistered");
        assertThat(profile.contacts())
                .filteredOn(ContactEntry::required)
                .extracting(ContactEntry::purpose)
                .contains("DATA_PROTECTION_OFFICER");
    }

    @Test
    @Commitment("X-S05")
    void theMailboxIsNotInTheProfileAndNothingCrossesTheBorderWithoutADecision() {
        assertThat(json).doesNotContain("@");
        assertThat(profile.storage().crossBorder()).isEqualTo(CrossBorder.DENIED_UNLESS_GROUND);
        assertThat(profile.storage().regions()).containsExactly("CN");
        assertThat(profile.storage().mechanisms())
                .extracting(mechanism -> mechanism.en())
                .anyMatch(mechanism -> mechanism.startsWith("Decision record for the mailbox"));
        assertThat(right("ACCESS").channels())
                .extracting(channel -> channel.en())
                .contains("Portal or mini-program, signed in");
    }

    @Test
    @CommitmentInPart("S-041")
    void theOfficialAccountIsAContactAndAWayToSupport() {
        assertThat(profile.contacts())
                .filteredOn(contact -> contact.purpose().equals("OFFICIAL_ACCOUNT"))
                .singleElement()
                .matches(contact -> contact.published() && contact.required());
        assertThat(category("S-C02").channels()).contains("OFFICIAL_ACCOUNT");
    }

    @Test
    @Commitment("X-S07")
    void everyPeriodHasANumberAndAnEnd() {
        assertThat(profile.retention()).extracting(RetentionRule::period).doesNotContainNull();
        assertThat(profile.retention())
                .filteredOn(rule -> rule.categories().contains("S-C01"))
                .allMatch(rule -> rule.tenantChoice() == TenantChoice.REQUIRED);
        assertThat(findings).doesNotContain("period-missing", "kept-for-ever", "backup-cycle-missing");
    }

    @Test
    @Commitment("X-S08")
    void rightsHaveADefaultDeadlineAnIdentityCheckNoFeeAndThreeGrounds() {
        assertThat(right("ACCESS").due())
                .singleElement()
                .satisfies(limit -> assertThat(limit.period()).isEqualTo(new Period(15, PeriodUnit.DAYS)));
        assertThat(right("ACCESS").due().get(0).evidence().basis().en())
                .contains("never shown as a promise of the text", "30 days");
        assertThat(right("ACCESS").verification().en()).contains("Nothing is handed out or changed before");
        assertThat(right("ACCESS").fee().en()).startsWith("Free of charge");
        assertThat(profile.refusalGrounds()).hasSize(3);
    }

    @Test
    @Commitment("X-S15")
    void imageStoreMailProviderAndPlatformAreRecipientsToBeRegistered() {
        assertThat(recipient("S-RC05").name().en()).contains("Mail provider", "image store");
        assertThat(recipient("S-RC05").kinds()).containsExactly(RecipientKind.SUB_PROCESSOR);
        assertThat(recipient("S-RC05").condition().en()).startsWith("Registered before use");
        assertThat(profile.networks()).extracting(Network::code).contains("WECHAT");
    }

    @Test
    @Commitment("X-S16")
    void agreementPolicyAndTermsAreOnePrivacyNotice() {
        assertThat(profile.source().title().zh()).isEqualTo("微校WeSmile隐私协议");
        assertThat(one(profile.notices(), notice -> notice.rows().contains("S-001"))
                        .code())
                .isEqualTo("S-T-PRIVACY-NOTICE");
    }

    @Test
    @Commitment("X-S17")
    @CommitmentInPart("S-039")
    void aBreachIsToldInFourBlocksAndStartsWithinADay() {
        assertThat(profile.breach().promisedByText()).isTrue();
        assertThat(profile.breach().content()).hasSize(4);
        assertThat(profile.breach().channels()).hasSize(3);
        assertThat(profile.breach().time().en()).contains("starts within 24 hours");
        assertThat(profile.breach().controllerNotice()).isEqualTo(new Period(24, PeriodUnit.HOURS));
        assertThat(profile.breach().evidence().lines()).containsExactly(51);
    }

    @Test
    @CommitmentInPart("S-006")
    void aVersionWithANewPurposeIsAMaterialChangeThatStaysClosedUntilItIsAcknowledged() {
        assertThat(ProfileDiff.between(profile, after("S-P09", "S-P11")))
                .filteredOn(change -> change.kind() == ChangeClass.PURPOSE)
                .isNotEmpty()
                .allMatch(ProfileChange::material);
        assertThat(profile.changeNotice().materialCases())
                .extracting(each -> each.en())
                .containsExactly("A new purpose for personal information");
        assertThat(one(profile.noticeDuties(), duty -> duty.code().equals("S-N04"))
                        .gate()
                        .en())
                .contains("stays closed for those who have not acknowledged it");
    }

    @Test
    @CommitmentInPart({"S-038", "S-063"})
    void everyChangeIsShownInTheInterfaceAndTheRiskStatementIsPartOfTheNotice() {
        assertThat(profile.changeNotice().everyChangeChannels())
                .extracting(channel -> channel.en())
                .containsExactly("Interface of the mini-program, with version, date and list of changes");
        assertThat(profile.changeNotice().archive().en()).contains("stays readable");
        assertThat(notice("S-T-RISK-STATEMENT").content().en()).contains("completely safe");
    }

    @Test
    @CommitmentInPart("S-035")
    void precautionsAreAdministrativeTechnicalAndPhysical() {
        assertThat(profile.securityMeasures())
                .filteredOn(measure -> measure.rows().contains("S-035"))
                .extracting(measure -> measure.code())
                .containsExactly("S-M-ADMINISTRATIVE", "S-M-PHYSICAL", "S-M-TECHNICAL");
    }
}
