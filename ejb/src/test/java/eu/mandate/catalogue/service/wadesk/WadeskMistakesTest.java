package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.activity;
import static eu.mandate.catalogue.service.wadesk.Wadesk.notice;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static eu.mandate.catalogue.service.wadesk.Wadesk.recipient;
import static eu.mandate.catalogue.service.wadesk.Wadesk.retention;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.Resolution;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ConsentException;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import org.junit.jupiter.api.Test;

/** What was found in the published text of WADesk is resolved, and none of its mistakes is in the profile. */
class WadeskMistakesTest {

    private static final int LAST_LINE = 132;

    @Test
    void everyFindingIsResolvedUnderItsKind() {
        assertThat(PROFILE.resolutions().stream().collect(toMap(Resolution::id, Resolution::kind)))
                .hasSize(25)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.id().startsWith("X-D"))
                        .collect(toMap(CommitmentRow::id, CommitmentRow::type)));
    }

    @Test
    void everyResolutionNamesLinesPlacesAndRows() {
        assertThat(PROFILE.resolutions()).allSatisfy(resolution -> {
            assertThat(resolution.lines()).isNotEmpty().allMatch(line -> line >= 1 && line <= LAST_LINE);
            assertThat(resolution.decidedAt()).isNotEmpty();
            assertThat(resolution.rows()).isNotEmpty();
        });
        assertThat(Wadesk.findingsAfter("/retention/D-R32/period", "/retention/D-R99/period"))
                .contains("decision-dangling");
    }

    @Test
    @Commitment("X-D07")
    void theOrganisationIsCalledWhatPiplCallsTheController() {
        assertThat(activity("02").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(activity("02").organisationRole().en())
                .startsWith("Controller")
                .contains("PIPL");
        assertThat(activity("02").organisationRole().zh()).isEqualTo("个人信息处理者");
        assertThat(recipient("04").kinds()).containsExactly(RecipientKind.CONTROLLER_ORGANISATION);
    }

    @Test
    @Commitment("X-D09")
    void noProductOfSomebodyElseIsNamedAndTheAgeHoldsForAllUsers() {
        assertThat(recipient("03").name().en()).isEqualTo("Counterparty and payment company of an order");
        assertThat(PROFILE.minors().rule().en()).startsWith("Users are adults");
        assertThat(PROFILE.purposes())
                .noneMatch(purpose -> purpose.description().en().contains("office"));
        assertThat(Wadesk.FINDINGS).doesNotContain("brand-foreign");
        assertThat(Wadesk.findingsAfter("A desk for WhatsApp", "A desk for DingTalk"))
                .contains("brand-foreign");
    }

    @Test
    @CommitmentInPart({"X-D10", "D-002", "D-005"})
    void acceptanceListsTheHighlightedPassagesAndCoversBasicDataOnly() {
        assertThat(notice("PRIVACY-NOTICE")).contains("are highlighted");
        assertThat(notice("ACCEPTANCE")).contains("highlighted passages", "what is asked apart");
        assertThat(one(PROFILE.noticeDuties(), duty -> duty.code().equals("D-N02"))
                        .gate()
                        .en())
                .isEqualTo("No function is open before the policy is accepted in the version in force.");
    }

    @Test
    @CommitmentInPart({"X-D13", "D-096"})
    void cancellationErasesWhatNoFloorHoldsAndListsTheRest() {
        assertThat(retention("01").trigger()).isEqualTo(retention("07").trigger());
        assertThat(retention("06").floor()).isNotNull();
        assertThat(retention("16").floor()).isNotNull();
        assertThat(notice("DELETION-RECEIPT")).contains("only stored because of a statutory minimum", "end date");
        assertThat(notice("CONSEQUENCE")).contains("what is kept all the same and until when");
    }

    @Test
    @CommitmentInPart("D-095")
    void whoCancelsIsToldTheConsequenceFirst() {
        assertThat(one(PROFILE.notices(), each -> each.code().equals("D-T-CONSEQUENCE"))
                        .trigger()
                        .en())
                .isEqualTo("Before a cancellation or a withdrawal is carried out");
        assertThat(Wadesk.right("ACCOUNT_CANCELLATION").dueRule().en()).contains("after the consequence was shown");
    }

    @Test
    @Commitment("X-D18")
    void nationalAndPublicInterestsAreTwoExceptions() {
        assertThat(PROFILE.consentExceptions())
                .extracting(ConsentException::code)
                .contains("D-E1", "D-E2");
        assertThat(one(
                                PROFILE.consentExceptions(),
                                exception -> exception.code().equals("D-E2"))
                        .situation()
                        .en())
                .contains("right to know");
    }

    @Test
    @Commitment("X-D21")
    void thereIsOneKindOfDocument() {
        assertThat(PROFILE.source().title().en()).isEqualTo("Privacy policy of WADesk");
        assertThat(notice("PRIVACY-NOTICE")).startsWith("One document of eight sections");
        assertThat(Wadesk.JSON.split("\"resolutions\"")[0]).doesNotContainIgnoringCase("terms and conditions");
    }

    @Test
    @CommitmentInPart("X-D25")
    void nothingIsReadInTheBackgroundThatWasNotDisclosedAndConsentedTo() {
        assertThat(Wadesk.category("06").description().en()).contains("never read in the background unless");
        assertThat(one(PROFILE.noticeDuties(), duty -> duty.code().equals("D-N03"))
                        .duty()
                        .en())
                .contains("each background reading apart");
    }

    @Test
    @CommitmentInPart({"D-059", "D-060", "D-061", "D-062"})
    void theMeasuresOfTheTextAreConcrete() {
        assertThat(measure("D-M-BASELINE")).contains("Hashed passwords", "isolation of each organisation");
        assertThat(measure("D-M-TRANSPORT")).contains("client and server", "website", "TLS from version 1.2");
        assertThat(measure("D-M-ENCRYPTION")).contains("chats, customer profiles", "key of its own");
        assertThat(measure("D-M-ATTACK-PROTECTION")).contains("detection of attacks");
        assertThat(Wadesk.FINDINGS).doesNotContain("measure-vague");
    }

    private static String measure(String code) {
        return one(PROFILE.securityMeasures(), measure -> measure.code().equals(code))
                .name()
                .en();
    }
}
