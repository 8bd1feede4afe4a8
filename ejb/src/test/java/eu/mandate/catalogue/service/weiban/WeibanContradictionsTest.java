package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.activity;
import static eu.mandate.catalogue.service.weiban.Weiban.category;
import static eu.mandate.catalogue.service.weiban.Weiban.field;
import static eu.mandate.catalogue.service.weiban.Weiban.noticeDuty;
import static eu.mandate.catalogue.service.weiban.Weiban.permission;
import static eu.mandate.catalogue.service.weiban.Weiban.purpose;
import static eu.mandate.catalogue.service.weiban.Weiban.recipient;
import static eu.mandate.catalogue.service.weiban.Weiban.right;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contradictions of the published text: each one was decided, and the decision stands in the data. */
class WeibanContradictionsTest {

    @Test
    @Commitment("X-W01")
    void nothingGoesAbroadAndTheThreeConditionsHaveNoEffect() {
        assertThat(PROFILE.storage().crossBorder()).isEqualTo(CrossBorder.DENIED);
        assertThat(PROFILE.storage().mechanisms())
                .hasSize(3)
                .allMatch(each -> each.zh().endsWith("（未启用）"));
        assertThat(PROFILE.changeNotice().material()).contains(ChangeClass.LOCATION);
    }

    @Test
    @CommitmentInPart("X-W03")
    void onlyRecordedActsAreConsent() {
        assertThat(noticeDuty("W-N03").evidence().en()).contains("Own act", "signed proof");
        assertThat(noticeDuty("W-N04").gate().en()).contains("opens no gate");
        assertThat(Weiban.FINDINGS).doesNotContain("consent-deemed");
        assertThat(Weiban.findingsAfter(
                        "A version that changes nothing material leaves the earlier acceptance valid.",
                        "By continuing to use the service you accept the new version."))
                .contains("consent-deemed");
    }

    @Test
    @CommitmentInPart({"X-W05", "W-015"})
    void rightsBelongToPersonsAndTheCustomerIsTheOneWhoDecides() {
        assertThat(PROFILE.subjects())
                .extracting(CodeName::code)
                .noneMatch(code -> code.contains("TENANT") || code.contains("ORGANISATION"));
        assertThat(activity("W-A02").organisationRole().zh()).isEqualTo("个人信息处理者（委托人）");
    }

    @Test
    @Commitment("X-W06")
    void thePermissionCalledSensitiveSaysNothingAboutTheLaw() {
        assertThat(permission("MEMBER_SENSITIVE").ownGrant()).isTrue();
        assertThat(permission("SB_MEMBER_SENSITIVE").fields()).hasSize(6);
        assertThat(Stream.of("W-C04", "W-C07").flatMap(code -> category(code).fields().stream()))
                .extracting(DataField::sensitivity)
                .containsOnlyNulls();
        assertThat(field("W-C11.gps").sensitivity()).isEqualTo(SensitivityKind.WHEREABOUTS);
        assertThat(permission("MEMBER_SENSITIVE").evidence().origin()).isEqualTo(Origin.DEFAULT);
    }

    @Test
    @CommitmentInPart({"X-W07", "W-050"})
    void outreachIsTheVendorsOwnAndLimitedToThreeKindsOfFields() {
        assertThat(activity("W-A05").vendorRole()).isEqualTo(VendorRole.CONTROLLER);
        assertThat(activity("W-A05").purposes()).containsExactly("W-P08");
        assertThat(activity("W-A05").instrument().en()).contains("Separate notice");
        assertThat(purpose("W-P08").fields())
                .containsExactly("W-C04.name", "W-C07.memberName", "W-C07.mobile", "W-C07.email");
        assertThat(purpose("W-P08").objection()).isEqualTo(Objection.ABSOLUTE);
        assertThat(activity("W-A02").purposes()).doesNotContain("W-P08");
    }

    @Test
    @CommitmentInPart({"X-W08", "W-018"})
    void entrustedDataServesTheProductOnlyOnWrittenInstruction() {
        assertThat(purpose("W-P20").optIn()).isTrue();
        assertThat(purpose("W-P20").aggregateOnly()).isTrue();
        assertThat(purpose("W-P20").bases()).contains(LegalBasis.DOCUMENTED_INSTRUCTION);
        assertThat(purpose("W-P05").categories()).containsExactly("W-C01", "W-C02");
        assertThat(purpose("W-P05").pseudonymous()).isTrue();
        assertThat(Weiban.FINDINGS).doesNotContain("own-purpose", "purpose-open");
    }

    @Test
    @CommitmentInPart({"X-W09", "W-057"})
    void radioSignalsAreWhereaboutsOnTopOfThePermission() {
        assertThat(category("W-C11").fields())
                .filteredOn(field -> field.sensitivity() == SensitivityKind.WHEREABOUTS)
                .extracting(DataField::key)
                .containsExactly("gps", "wlanAccessPoints", "bluetooth", "baseStation");
        assertThat(field("W-C11.ipAddress").sensitivity()).isNull();
        assertThat(permission("DEVICE_LOCATION").ownGrant()).isTrue();
        assertThat(category("W-C11").description().en()).contains("separate consent");
    }

    @Test
    @Commitment("X-W10")
    void everyKindOfRequestHasItsOwnDeadline() {
        var days = new Period(15, PeriodUnit.DAYS);
        Stream.of("ACCESS", "CORRECTION", "DELETION")
                .forEach(type -> assertThat(right(type).due()).singleElement().satisfies(due -> {
                    assertThat(due.period()).isEqualTo(days);
                    assertThat(due.evidence().origin()).isEqualTo(Origin.DEFAULT);
                }));
        assertThat(right("COMPLAINT").due().get(0).evidence().origin()).isEqualTo(Origin.SOURCE);
        assertThat(right("CONSENT_CHANGE").due().get(0).period()).isEqualTo(new Period(30, PeriodUnit.DAYS));
    }

    @Test
    @Commitment("X-W11")
    void transactionPartiesAffiliatesAndPartnersAreRecipientsOfTheirOwn() {
        assertThat(recipient("W-RC01").kinds()).containsExactly(RecipientKind.SUB_PROCESSOR);
        assertThat(recipient("W-RC05").kinds()).contains(RecipientKind.TRANSACTION_PARTY);
        assertThat(recipient("W-RC06").kinds()).contains(RecipientKind.AFFILIATE);
        assertThat(recipient("W-RC06").condition().zh()).contains("单独同意");
    }

    @Test
    @CommitmentInPart("X-W14")
    void changesThatLessenARightReachOnlyThoseWhoAgreed() {
        assertThat(PROFILE.changeNotice().acceptance().en())
                .contains("nothing material leaves the earlier acceptance valid")
                .contains("the others keep the old terms");
        assertThat(PROFILE.changeNotice().material()).contains(ChangeClass.RIGHT, ChangeClass.DEADLINE);
    }

    @Test
    @CommitmentInPart("X-W21")
    void minorsHaveAgesAndAGuardianProcess() {
        assertThat(PROFILE.minors().userAge()).isEqualTo(18);
        assertThat(PROFILE.minors().sensitiveBelow()).isEqualTo(14);
        assertThat(PROFILE.minors().minorsAccepted()).isTrue();
        assertThat(category("W-C22").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
    }

    @Test
    @CommitmentInPart("X-W24")
    void missingConsentDeletesByItselfOnlyWithoutAnException() {
        assertThat(right("DELETION").dueRule().en())
                .contains("approved without review where the records show neither a consent nor an exception");
        assertThat(PROFILE.consentExceptions()).hasSize(8);
    }
}
