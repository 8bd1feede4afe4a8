package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contradictions and ambiguities of the published text: each one was decided, and the decision stands in the data. */
class WesmileContradictionsTest extends WesmileTest {

    @Test
    @Commitment("X-S03")
    void supportInformationServesSupportOnlyInAStoreOfItsOwn() {
        assertThat(profile.purposes())
                .filteredOn(purpose -> purpose.categories().contains("S-C02"))
                .extracting(Purpose::code)
                .containsExactly("S-P04");
        assertThat(activity("S-A03").categories()).containsExactly("S-C02");
        assertThat(profile.securityMeasures())
                .extracting(measure -> measure.code())
                .contains("S-M-SEPARATE-SUPPORT");
    }

    @Test
    @Commitment("X-S04")
    void theContractIsTheBasisAndTheVoluntaryPermissionOnlyAGate() {
        assertThat(purpose("S-P01").bases()).contains(LegalBasis.CONTRACT).doesNotContain(LegalBasis.CONSENT);
        assertThat(profile.permissions())
                .filteredOn(rule -> rule.app().equals("DEVICE"))
                .allMatch(PermissionRule::ownGrant);
        assertThat(right("PERMISSION_WITHDRAWAL").dueRule().en()).contains("all other functions go on");
    }

    @Test
    @Commitment("X-S06")
    @CommitmentInPart("S-064")
    void aNewPurposeIsMaterialAndGoingOnIsNeverConsent() {
        assertThat(profile.changeNotice().material())
                .contains(ChangeClass.PURPOSE, ChangeClass.CATEGORY, ChangeClass.RECIPIENT);
        assertThat(profile.changeNotice().acceptance().en())
                .startsWith("A new purpose, category or recipient is acknowledged by an act of its own");
        assertThat(findings).doesNotContain("consent-deemed");
        assertThat(findingsAfter(
                        "going on using the service is never consent",
                        "continued use of the service means that changes are accepted"))
                .contains("consent-deemed");
    }

    @Test
    @Commitment("X-S09")
    @CommitmentInPart("S-065")
    void residualRightsAndFinalInterpretationAreNoGround() {
        assertThat(profile.refusalGrounds())
                .extracting(RefusalGround::key)
                .containsExactly("statutory-records", "fraud-prevention", "security-and-backup");
        assertThat(right("EXTERNAL_REMEDY").dueRule().en()).contains("each refusal and each final answer names both");
        assertThat(findingsAfter("Statement on risk", "The vendor has the right of final interpretation"))
                .contains("interpretation-reserved");
    }

    @Test
    @Commitment("X-S10")
    @CommitmentInPart("S-047")
    void nobodysDataPassesToASuccessorUntold() {
        assertThat(recipient("S-RC02").condition().en())
                .contains("told the successor's name and contact before", "consent anew", "PIPL Art. 22");
        assertThat(notice("S-T-BUSINESS-TRANSFER-NOTICE").trigger().en()).startsWith("Before a merger");
    }

    @Test
    @Commitment("X-S11")
    void ofApplicationsOnlyTheOwnVersionIsTakenIn() {
        assertThat(category("S-C03").fields())
                .extracting(field -> field.name().en())
                .contains("Version of the mini-program", "Version of the operating system")
                .noneMatch(name -> name.contains("installed"));
        assertThat(category("S-C03").description().en()).contains("no list of other applications");
    }

    @Test
    @Commitment("X-S12")
    void featuresAreCoarseLabelsWhetherTheyMeanPersonsOrWriting() {
        assertThat(field("S-C04.characterFeatures").values())
                .contains("ONE_PERSON", "SEVERAL_PERSONS", "WRITING_PRESENT");
        assertThat(field("S-C04.recognisedText").presence()).isEqualTo(Presence.FORBIDDEN);
        assertThat(purpose("S-P10").consentLevel()).isEqualTo(ConsentLevel.SEPARATE);
        assertThat(findingsAfter("\"consentLevel\": \"SEPARATE\"", "\"consentLevel\": \"GENERAL\""))
                .containsExactly("consent-not-separate");
    }

    @Test
    @Commitment("X-S14")
    void whatIsCalledPaymentDataIsAnOrderWithoutPaymentDetails() {
        assertThat(category("S-C05").name().en()).isEqualTo("Order");
        assertThat(category("S-C05").fields())
                .filteredOn(field -> field.presence() == Presence.FORBIDDEN)
                .extracting(field -> field.key())
                .containsExactly("cardNumber", "payerAccount", "payerCredential", "payerId");
    }

    @Test
    @Commitment("X-S18")
    @CommitmentInPart({"S-051", "S-052"})
    void thatNobodyCheckedThirdPartyContentIsToldAndReleasesFromNothing() {
        assertThat(notice("S-T-THIRD-PARTY-CONTENT").content().en())
                .contains("nobody here has checked it", "takes no claim away that the law gives")
                .contains("its terms and its privacy policy with the advice to read both");
        assertThat(one(profile.controllerDuties(), duty -> duty.code().equals("S-K-THIRD-PARTY-ELEMENTS"))
                        .gate()
                        .en())
                .isEqualTo("The element is not loaded.");
    }

    @Test
    @Commitment("X-S19")
    void threeActivitiesHaveARoleEachWhichTheOrganisationConfirms() {
        assertThat(profile.activities())
                .extracting(activity -> activity.vendorRole())
                .isEqualTo(List.of(VendorRole.PROCESSOR, VendorRole.CONTROLLER, VendorRole.CONTROLLER));
        assertThat(activity("S-A01").organisationRole().zh()).startsWith("个人信息处理者");
        assertThat(one(profile.controllerDuties(), duty -> duty.code().equals("S-K-ROLES"))
                        .gate()
                        .en())
                .isEqualTo("The organisation is not activated.");
    }

    @Test
    @Commitment("X-S20")
    void marksAreProtectedWithOrdersAndAccountsOfACaseOnly() {
        assertThat(purpose("S-P09").categories()).containsExactly("S-C05", "S-C06");
        assertThat(purpose("S-P09").description().en()).contains("a case names by its number", "never photos");
    }

    @Test
    @Commitment("X-S21")
    void theLimitOnSharingCoversAllPersonalInformation() {
        assertThat(recipient("S-RC01").condition().en()).startsWith("Personal information of any kind");
        assertThat(recipient("S-RC01").condition().zh()).startsWith("提供任何个人信息");
    }
}
