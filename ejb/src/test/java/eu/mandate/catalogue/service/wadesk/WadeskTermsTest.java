package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.findingsAfter;
import static eu.mandate.catalogue.service.wadesk.Wadesk.notice;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.diff.ProfileChange;
import eu.mandate.catalogue.domain.diff.ProfileDiff;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.ConsentException;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.CookieEntry;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Changes, minors, incidents, cookies, contacts and exceptions of WADesk. */
class WadeskTermsTest {

    @Test
    @CommitmentInPart({"D-120", "D-126"})
    void majorChangesAreAnnouncedOnTheHomePageByARedDotOrAPopUp() {
        assertThat(PROFILE.changeNotice().prominentChannels())
                .extracting(Text::en)
                .satisfiesExactly(
                        page -> assertThat(page).startsWith("Home page"),
                        dot -> assertThat(dot).startsWith("Small red dot"),
                        popUp -> assertThat(popUp).startsWith("Pop-up"));
        assertThat(PROFILE.changeNotice().materialCases()).hasSize(6);
        assertThat(PROFILE.changeNotice().materialCases().get(5).en()).contains("impact assessment");
        assertThat(PROFILE.changeNotice().materialEvidence().basis().en()).contains("not closed");
    }

    @Test
    @Commitment({"D-121", "D-122", "D-123", "D-124", "D-125"})
    void changesOfPurposeEntityRecipientRightAndContactAreFoundAndMaterial() {
        assertMaterial("\"aggregateOnly\": true", "\"aggregateOnly\": false", ChangeClass.PURPOSE);
        assertMaterial("\"Wuhan Wapu Technology Co., Ltd.\"", "\"Hanyang Desk Co., Ltd.\"", ChangeClass.ENTITY);
        assertMaterial("\"AUTHORITY\"", "\"AFFILIATE\"", ChangeClass.RECIPIENT);
        assertMaterial("\"objection\": \"OPT_OUT\"", "\"objection\": \"NONE\"", ChangeClass.RIGHT);
        assertMaterial("\"immediate\": true", "\"immediate\": false", ChangeClass.DEADLINE);
        assertMaterial("\"purpose\": \"DATA_PROTECTION_OFFICER\"", "\"purpose\": \"OFFICER\"", ChangeClass.CONTACT);
    }

    @Test
    @CommitmentInPart({"X-D12", "D-040", "D-119"})
    void anAnnouncementExplainsAndConsentIsAnActOfItsOwn() {
        assertThat(PROFILE.changeNotice().acceptance().en())
                .contains("without explicit consent", "by revision, page prompt, announcement or dialogue")
                .contains("a consent of its own", "consents to nothing");
        assertThat(findingsAfter(
                        "an announcement or going on using the service consents to nothing.",
                        "Continued use means acceptance."))
                .contains("consent-deemed");
    }

    @Test
    @CommitmentInPart({"X-D15", "D-116"})
    void usersAreAdultsAndGuardiansHaveARouteForDeletionOnly() {
        var minors = PROFILE.minors();
        assertThat(minors.userAge()).isEqualTo(18);
        assertThat(minors.sensitiveBelow()).isEqualTo(14);
        assertThat(minors.answerRequired()).isTrue();
        assertThat(minors.rule().en()).contains("each declares so at registration", "suspends the account");
        assertThat(minors.deletion().en()).contains("restricted, then erased", "a guardian may ask for it");
        assertThat(minors.evidence().basis().en()).contains("names no age");
    }

    @Test
    @CommitmentInPart("D-117")
    void guardiansHaveAPageAndMayAskForDeletion() {
        assertThat(notice("GUARDIAN-PAGE")).contains("what guardians should read", "ask for deletion");
        assertThat(Wadesk.right("GUARDIAN_DELETION").verification().en()).isEqualTo("Proof of guardianship");
    }

    @Test
    @CommitmentInPart({"D-065", "D-066", "D-067"})
    void incidentsAreToldInFourPartsBySmsTelephonePushOrAnnouncement() {
        assertThat(PROFILE.breach().promisedByText()).isTrue();
        assertThat(PROFILE.breach().content()).hasSize(4);
        assertThat(PROFILE.breach().channels())
                .extracting(Text::en)
                .startsWith("SMS", "Telephone", "Push notification", "Another reasonable channel")
                .anyMatch(channel -> channel.startsWith("Announcement"));
    }

    @Test
    @CommitmentInPart({"X-D24", "D-064"})
    void theEmergencyPlanStartsPromptlyAndTheAuthoritiesAreToldToo() {
        assertThat(PROFILE.breach().time().en()).startsWith("The emergency plan starts promptly.");
        assertThat(PROFILE.breach().regulator().en()).contains("PIPL Art. 57", "published text is silent");
        assertThat(one(PROFILE.securityMeasures(), measure -> measure.code().equals("D-M-INCIDENT-RESPONSE"))
                        .name()
                        .en())
                .contains("Emergency plan with owner and containment steps");
        assertThat(PROFILE.breach().controllerNotice().amount()).isEqualTo(24);
    }

    @Test
    @Commitment("X-D04")
    @CommitmentInPart({"D-041", "D-042", "D-045"})
    void everyTechniqueIsRegisteredOnceWithAClosedPurpose() {
        assertThat(PROFILE.cookies()).extracting(CookieEntry::name).doesNotHaveDuplicates();
        assertThat(PROFILE.cookies())
                .extracting(cookie -> cookie.technique().en())
                .contains("Cookie", "Local storage", "Anonymous device identifier", "Pixel");
        assertThat(Stream.of("11", "12").map(Wadesk::purpose))
                .allSatisfy(purpose -> assertThat(purpose.categories()).containsExactly("D-C17"));
        assertThat(PROFILE.purposes())
                .filteredOn(purpose -> purpose.categories().contains("D-C17"))
                .hasSize(2);
    }

    @Test
    @CommitmentInPart({"D-043", "D-044"})
    void signInIsProtectedAndConvenienceHasASwitch() {
        assertThat(cookie("mandate").necessary()).isTrue();
        assertThat(cookie("mandate").purpose().en()).contains("renewed at each sign-in");
        assertThat(cookie("wadesk-remember").necessary()).isFalse();
        assertThat(cookie("wadesk-remember").purpose().en()).contains("random token, neither password nor account");
        assertThat(cookie("wadesk-remember").control().en()).contains("the switch erases it");
    }

    @Test
    @Commitment({"D-131", "X-D16"})
    @CommitmentInPart("D-128")
    void twoContactsArePublishedAndThreeMustBeRegisteredWithoutPlaceholders() {
        assertThat(PROFILE.contacts())
                .allMatch(ContactEntry::required)
                .filteredOn(ContactEntry::published)
                .extracting(ContactEntry::purpose)
                .containsExactly("CLIENT_SUPPORT", "WEB_CONTACT");
        assertThat(PROFILE.contacts())
                .filteredOn(contact -> contact.value() == null)
                .extracting(ContactEntry::purpose)
                .containsExactly("DATA_PROTECTION_OFFICER", "PRIVACY_TEAM", "SUPPORT");
        assertThat(findingsAfter("Contact Us, https://wadesk.io/", "[email protected]"))
                .contains("placeholder");
    }

    @Test
    @CommitmentInPart({"D-029", "D-030", "D-031", "D-032", "D-033", "D-034", "D-035", "D-036", "D-037", "D-038", "D-039"
    })
    void elevenExceptionsNeedNoConsentEachWithItsEvidence() {
        assertThat(PROFILE.consentExceptions())
                .extracting(ConsentException::code)
                .containsExactlyInAnyOrder(
                        "D-E1", "D-E2", "D-E3", "D-E4", "D-E5", "D-E6", "D-E7", "D-E8", "D-E9", "D-E10", "D-E11");
        assertThat(evidence("D-E1")).isEqualTo("Legal reference, approver and end date");
        assertThat(evidence("D-E2")).isEqualTo(evidence("D-E1"));
        assertThat(evidence("D-E3")).isEqualTo("Authority and case number");
        assertThat(evidence("D-E4")).contains("told afterwards");
        assertThat(evidence("D-E5")).contains("Address and time of the source").isEqualTo(evidence("D-E6"));
        assertThat(evidence("D-E7")).contains("contract or order", "never sensitive ones");
        assertThat(evidence("D-E8")).contains("technical categories only", "security and operations staff");
        assertThat(evidence("D-E9")).startsWith("Off by default");
        assertThat(evidence("D-E10")).contains("checked for identifiers before their release");
        assertThat(evidence("D-E11")).isEqualTo("The article");
    }

    private static String evidence(String code) {
        return one(PROFILE.consentExceptions(), exception -> exception.code().equals(code))
                .evidence()
                .en();
    }

    private static CookieEntry cookie(String name) {
        return one(PROFILE.cookies(), entry -> entry.name().equals(name));
    }

    private static void assertMaterial(String from, String to, ChangeClass kind) {
        assertThat(ProfileDiff.between(PROFILE, Wadesk.after(from, to)))
                .filteredOn(change -> change.kind() == kind)
                .isNotEmpty()
                .allMatch(ProfileChange::material);
    }
}
