package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** What a user of WeSmile is told and asked at the entry, and whom messages and links lead to. */
class WesmileTermsTest extends WesmileTest {

    @Test
    @CommitmentInPart("S-003")
    void aPersonSeesWhatIsHeld() {
        assertThat(right("ACCESS").rows()).contains("S-003");
        assertThat(right("ACCESS").channels())
                .extracting(channel -> channel.en())
                .contains("Portal or mini-program, signed in");
    }

    @Test
    @CommitmentInPart({"S-004", "S-029"})
    void nothingIsTakenInBeforeTheChoiceToAgreeOrToLeave() {
        assertThat(noticeDuty("S-N01").duty().en())
                .isEqualTo("Tell each user at the first entry, with the choice to agree or to leave, before anything is"
                        + " collected.");
        assertThat(noticeDuty("S-N01").gate().en())
                .isEqualTo("Nothing is taken in before the acceptance; whoever leaves leaves nothing behind.");
        assertThat(noticeDuty("S-N01").evidence().en())
                .isEqualTo("Version, choice and time; the time is the start of collection");
        assertThat(notice("S-T-ACCEPTANCE").content().en())
                .isEqualTo("Version, link, and the choice to agree or leave");
        assertThat(notice("S-T-ACCEPTANCE").trigger().en()).isEqualTo("First entry into the mini-program");
    }

    @Test
    @CommitmentInPart("S-016")
    void aTestSystemNeverGetsALivePhoto() {
        assertThat(purpose("S-P03").optIn()).isTrue();
        assertThat(purpose("S-P03").masked()).isTrue();
        assertThat(purpose("S-P03").description().en())
                .contains("Photos only as a masked sample and after the organisation's instruction")
                .endsWith("a test system never gets a live photo.");
    }

    @Test
    @CommitmentInPart("S-040")
    void mailOnSecurityGoesToARegisteredAddressWhoseHostNeedsADecisionWhenItStandsAbroad() {
        assertThat(contact("PRIVACY_TEAM").required()).isTrue();
        assertThat(contact("PRIVACY_TEAM").name().en()).startsWith("E-mail for questions on security");
        assertThat(category("S-C02").channels()).contains("E_MAIL");
        assertThat(recipient("S-RC05").name().en()).startsWith("Mail provider");
        assertThat(recipient("S-RC05").condition().en())
                .contains("Registered before use", "a decision on record where the host stands outside China");
        assertThat(profile.storage().crossBorder()).isEqualTo(CrossBorder.DENIED_UNLESS_GROUND);
        assertThat(profile.storage().rule().en()).contains("a mailbox or image store abroad count as crossing");
    }

    @Test
    @CommitmentInPart("S-048")
    void anElementOfAThirdPartyIsRegisteredBeforeItIsLoaded() {
        assertThat(recipient("S-RC04").examples()).containsExactly("ADVERTISING", "BUTTON", "LINK", "SEARCH", "WIDGET");
        assertThat(recipient("S-RC04").kinds()).containsExactly(RecipientKind.INDEPENDENT_CONTROLLER);
        assertThat(recipient("S-RC04").condition().en()).startsWith("Registered origin with owner and links");
        assertThat(controllerDuty("S-K-THIRD-PARTY-ELEMENTS").duty().en())
                .isEqualTo("Register each element of a third party with its owner and links before it is added.");
        assertThat(controllerDuty("S-K-THIRD-PARTY-ELEMENTS").gate().en()).isEqualTo("The element is not loaded.");
    }
}
