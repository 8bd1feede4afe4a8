package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.JSON;
import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.category;
import static eu.mandate.catalogue.service.weiban.Weiban.findingsAfter;
import static eu.mandate.catalogue.service.weiban.Weiban.notice;
import static eu.mandate.catalogue.service.weiban.Weiban.purpose;
import static eu.mandate.catalogue.service.weiban.Weiban.recipient;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.terms.NamedMeasure;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** On which condition each class of recipients of Weiban gets data, and what people are told. */
class WeibanRecipientsTest {

    @Test
    @CommitmentInPart({"W-089", "W-091", "W-098"})
    void aConsentNamesTheRecipientAndReachesNoFurther() {
        assertThat(recipient("W-RC03").condition().en())
                .contains("Separate consent that names recipient, contact, purpose, method and types");
        assertThat(recipient("W-RC08").condition().en()).isEqualTo("Explicit consent of the person");
        assertThat(recipient("W-RC02").condition().en()).contains("separate consent that the partner obtains");
    }

    @Test
    @CommitmentInPart({"W-090", "W-093", "W-094"})
    void authoritiesGetWhatTheirDocumentNamesAndPublicationTakesConsentOrTwoApprovals() {
        assertThat(recipient("W-RC04").whatMayGo().en()).contains("no others");
        assertThat(recipient("W-RC04").condition().en())
                .contains("authority, number of the document, scope and approver", "the customer is told unless");
        assertThat(recipient("W-RC09").condition().en()).contains("Explicit consent", "two approvals");
    }

    @Test
    @CommitmentInPart("W-092")
    void aSuccessorStaysBoundOrAsksAnew() {
        assertThat(recipient("W-RC07").condition().en())
                .contains("Bound by this policy, or a new consent of each person")
                .contains("name and contact");
        assertThat(notice("W-T-BUSINESS-TRANSFER").trigger().en()).contains("Merger, acquisition or bankruptcy");
    }

    @Test
    @CommitmentInPart({"W-095", "W-096", "W-097"})
    void aPartnerNeedsAPurposeAnAllowListAnAgreementAndTheCustomersConsent() {
        assertThat(recipient("W-RC01").whatMayGo().en()).startsWith("The fields of the partner's allow list");
        assertThat(recipient("W-RC01").condition().en())
                .contains("A purpose of this profile", "no more than the task needs")
                .contains("an agreement in force that forbids any other use")
                .contains("customer's consent to the sub-entrustment");
    }

    @Test
    @CommitmentInPart("W-069")
    void transactionPartiesAreChosenForTheOrderAndGetWhatItNeeds() {
        assertThat(recipient("W-RC05").whatMayGo().en()).isEqualTo("The fields that this order needs");
        assertThat(recipient("W-RC05").condition().en()).isEqualTo("Chosen by the customer for that order");
    }

    @Test
    @CommitmentInPart({"W-047", "W-070"})
    void theSelfBuiltAppNeedsAWrittenNeedAndAnAffiliateALink() {
        assertThat(purpose("W-P07").description().en()).contains("writes down the need");
        assertThat(purpose("W-P07").categories()).containsExactly("W-C07", "W-C08");
        assertThat(purpose("W-P18").description().en()).contains("After a user linked", "off switch");
        assertThat(purpose("W-P18").consentLevel()).isEqualTo(ConsentLevel.SEPARATE);
        assertThat(purpose("W-P18").objection()).isEqualTo(Objection.WITHDRAW_CONSENT);
    }

    @Test
    @Commitment("W-002")
    void withoutMeasuresTheProfileCannotBePublished() {
        assertThat(PROFILE.securityMeasures())
                .extracting(NamedMeasure::code)
                .containsExactly(
                        "W-M-ACCESS-CONTROL",
                        "W-M-ATTACK-PROTECTION",
                        "W-M-BASELINE",
                        "W-M-ENCRYPTION",
                        "W-M-IDENTITY-CHECK",
                        "W-M-INBOUND",
                        "W-M-INCIDENT-RESPONSE",
                        "W-M-PARTNERS",
                        "W-M-TRAINING",
                        "W-M-TRANSPORT");
        var measures = JSON.substring(JSON.indexOf("\"securityMeasures\": ["), JSON.indexOf("\"notices\": ["));
        assertThat(findingsAfter(measures, "\"securityMeasures\": [],\n  ")).contains("register-empty");
    }

    @Test
    @CommitmentInPart({"W-033", "W-055", "W-062", "W-087"})
    void peopleAreToldBeforeTheyDeclineBeforeAFunctionAsksAndBeforeACallIsRecorded() {
        assertThat(notice("W-T-CONSEQUENCES").content().en()).contains("an order then waits and is not refused");
        assertThat(notice("W-T-JUST-IN-TIME").content().en()).contains("nothing is collected in advance");
        assertThat(notice("W-T-CALL-RECORDING").trigger().en()).isEqualTo("Before a call is recorded");
        assertThat(category("W-C14").description().en()).contains("the content is encrypted");
        assertThat(notice("W-T-SENSITIVE-WARNING").content().en()).contains("masked before it is stored");
    }

    @Test
    @CommitmentInPart({"W-003", "W-137"})
    void theNoticeLinksToEachCategoryAndRecipientsAreToldOfADeletion() {
        assertThat(notice("W-T-PRIVACY-NOTICE").content().en())
                .contains("written from the registers", "a link to manage each category");
        assertThat(notice("W-T-RECIPIENT-DELETION").content().en())
                .contains("exceptions by law or by an authorisation of the recipient's own");
    }

    @Test
    @CommitmentInPart({"W-167", "W-168", "W-169"})
    void minorsAreNeverGuessedAndDeletedAtAWordOrOnDiscovery() {
        assertThat(PROFILE.minors().rule().en())
                .contains("age is never inferred", "an existing one is restricted and reviewed");
        assertThat(PROFILE.minors().deletion().en())
                .contains(
                        "At the word of a guardian with proof",
                        "on the vendor's own initiative",
                        "recipients are told");
    }
}
