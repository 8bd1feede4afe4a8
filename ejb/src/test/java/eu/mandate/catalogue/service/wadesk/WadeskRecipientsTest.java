package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.codes;
import static eu.mandate.catalogue.service.wadesk.Wadesk.notice;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static eu.mandate.catalogue.service.wadesk.Wadesk.recipient;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may receive data of WADesk, on which condition, and what crosses the border. */
class WadeskRecipientsTest {

    @Test
    @CommitmentInPart("D-046")
    void nobodyReceivesAnythingWithoutAGround() {
        assertThat(recipient("12").kinds()).containsExactly(RecipientKind.NOBODY);
        assertThat(recipient("12").whatMayGo().en()).isEqualTo("Nothing");
        assertThat(PROFILE.recipients())
                .extracting(RecipientClass::code)
                .containsExactlyElementsOf(
                        codes("D-RC", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"));
        assertThat(PROFILE.recipients())
                .allSatisfy(recipient -> assertThat(recipient.condition().en()).isNotBlank());
    }

    @Test
    @CommitmentInPart({"D-048", "D-049"})
    void thirdPartiesNeedANamedConsentAndAuthoritiesADocument() {
        assertThat(recipient("01").condition().en()).contains("names the recipient", "types of data");
        assertThat(recipient("02").kinds()).containsExactly(RecipientKind.AUTHORITY);
        assertThat(recipient("02").condition().en()).contains("legal document", "organisation is told unless");
    }

    @Test
    @CommitmentInPart("D-053")
    void whoSharesSensitiveContentIsWarnedAndConfirms() {
        assertThat(recipient("05").kinds()).containsExactly(RecipientKind.CHOSEN_BY_PERSON);
        assertThat(recipient("05").condition().en()).contains("warned of sensitive content and confirmed");
        assertThat(notice("SENSITIVE-WARNING")).contains("whether to send it all the same");
    }

    @Test
    @CommitmentInPart({"D-054", "D-055"})
    void aSuccessorIsToldOfFirstAndNeedsNewConsentForAnotherPurpose() {
        assertThat(recipient("06").kinds()).containsExactly(RecipientKind.SUCCESSOR);
        assertThat(recipient("06").condition().en()).contains("told name and contact first", "new consent");
        assertThat(notice("BUSINESS-TRANSFER-NOTICE")).contains("Name and contact of the recipient");
    }

    @Test
    @CommitmentInPart({"D-056", "D-057", "X-D11"})
    void violationsArePublishedOnlyByADecisionOfTwoThatIsOffByDefault() {
        assertThat(recipient("07").condition().en())
                .contains(
                        "Separate consent", "recorded act of the person", "decision of two persons", "off by default");
        assertThat(Wadesk.purpose("15").description().en()).startsWith("Off.");
        assertThat(Wadesk.purpose("15").bases()).containsExactly(LegalBasis.LEGAL_OBLIGATION);
        assertThat(Wadesk.activity("04").instrument().en()).isEqualTo("Record of the decision of two persons");
        assertThat(Wadesk.category("18").fields()).hasSize(3);
        assertThat(Wadesk.category("18").channels()).isEmpty();
        assertThat(Wadesk.retention("18").ceiling().criterion().en()).isEqualTo("The term in the decision");
    }

    @Test
    @CommitmentInPart({"D-068", "D-069"})
    void dataRestsInThePrcAndLeavesItOnlyOnAGroundWithItsDuties() {
        var storage = PROFILE.storage();
        assertThat(storage.regions()).containsExactly("CN");
        assertThat(storage.defaultRegion()).isEqualTo("CN");
        assertThat(storage.crossBorder()).isEqualTo(CrossBorder.DENIED_UNLESS_GROUND);
        assertThat(storage.rule().en())
                .contains("stores, index and backups", "impact assessment", "standard contract", "certification");
        assertThat(storage.evidence().origin()).isEqualTo(Origin.SOURCE);
        assertThat(storage.evidence().lines()).isEqualTo(List.of(77, 78, 79, 80, 81));
    }

    @Test
    @CommitmentInPart({"D-070", "D-071", "D-072"})
    void threeGroundsAllowAProvisionAbroad() {
        assertThat(PROFILE.storage().mechanisms())
                .hasSize(3)
                .satisfiesExactly(
                        law -> assertThat(law.en()).contains("named with its article"),
                        consent -> assertThat(consent.en())
                                .startsWith("Separate consent")
                                .contains("recipient, contact, purpose, method, types of data", "rights are exercised"),
                        contract -> assertThat(contract.en()).contains("to which the person is party", "reference"));
    }

    @Test
    @CommitmentInPart({"D-072", "X-D08"})
    void theConnectionWithWhatsAppIsAProvisionAbroadOfItsOwn() {
        assertThat(PROFILE.storage().rule().en())
                .contains("WhatsApp connection is such a provision", "each conversation is recorded");
        assertThat(recipient("08").examples()).containsExactly("WhatsApp");
        assertThat(one(PROFILE.networks(), network -> network.code().equals("WHATSAPP"))
                        .country())
                .isEqualTo("US");
        assertThat(one(PROFILE.controllerDuties(), duty -> duty.code().equals("D-K-OVERSEAS-GROUND"))
                        .gate()
                        .en())
                .isEqualTo("No message is sent or received through it.");
    }

    @Test
    @CommitmentInPart("D-073")
    void recipientsAbroadAreBoundToEqualProtectionAndReviewed() {
        assertThat(recipient("08").condition().en()).contains("agreement with equal protection");
        assertThat(one(PROFILE.securityMeasures(), measure -> measure.code().equals("D-M-SUPPLIERS"))
                        .name()
                        .en())
                .contains("every recipient abroad", "review date");
    }

    @Test
    void furtherEntrustmentNeedsTheConsentOfTheOrganisation() {
        assertThat(recipient("11").kinds()).containsExactly(RecipientKind.SUB_PROCESSOR);
        assertThat(recipient("11").condition().en()).contains("consent of the organisation", "PIPL Art. 21(3)");
    }

    @Test
    @CommitmentInPart("D-092")
    void recipientsAreAskedToDeleteWithinADayOfTheDecision() {
        assertThat(one(PROFILE.notices(), each -> each.code().equals("D-T-RECIPIENT-DELETION"))
                        .trigger()
                        .en())
                .contains("within 24 hours of the decision");
    }

    @Test
    @CommitmentInPart("D-063")
    void agentsSeeTheirOwnTheirTeamsOrAllConversations() {
        var agents = one(PROFILE.scopes(), scope -> scope.code().equals("D-V-AGENT"));
        assertThat(agents.values()).containsExactlyInAnyOrder("OWN", "TEAM", "ALL");
        assertThat(agents.categories()).containsExactlyElementsOf(codes("D-C", "12", "13", "14", "15"));
        assertThat(agents.rule().en()).contains("not found by agents", "refused to administrators");
    }
}
