package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What JuWaiTong's policy says it collects, sentence by sentence. */
class JuwaitongCollectionTest extends JuwaitongTest {

    @Test
    @CommitmentInPart("J-015")
    void nothingIsCollectedThatHasNoFieldsActivityAndPurpose() {
        assertThat(profile.categories()).allSatisfy(category -> {
            assertThat(category.fields()).isNotEmpty();
            assertThat(profile.activities())
                    .anyMatch(activity -> activity.categories().contains(category.code()));
            assertThat(profile.purposes())
                    .anyMatch(purpose -> purpose.categories().contains(category.code()));
        });
        assertThat(category("J-C01").fields()).extracting(DataField::key).doesNotContain("religion");
    }

    @Test
    @CommitmentInPart("J-016")
    void accountInformationIsNameAddressAndOrganisation() {
        assertThat(fields(category("J-C01")))
                .containsExactly("name!", "email!", "organisationName", "organisationAddress");
        assertThat(category("J-C01").subjects()).contains("AUTHORISED_USER");
    }

    @Test
    @CommitmentInPart("J-017")
    void preferencesAreLanguageZoneAndKindsOfMessagesAndEverySendingReadsThem() {
        assertThat(fields(category("J-C02"))).containsExactly("language", "timeZone", "communicationTypes");
        assertThat(category("J-C02").description().en()).contains("every message job reads them first");
        assertThat(Stream.of("J-P04", "J-P14").map(code -> purpose(code).categories()))
                .allMatch(categories -> categories.contains("J-C02"));
    }

    @Test
    @CommitmentInPart("J-018")
    void noAccountDependsOnAPicture() {
        assertThat(category("J-C03").description().en())
                .startsWith("A picture the user adds by choice; no account depends");
        assertThat(category("J-C01").fields()).extracting(DataField::key).doesNotContain("picture");
        assertThat(retention("J-R01").rule().en()).contains("optional fields are erased on request even before");
    }

    @Test
    @CommitmentInPart("J-019")
    void ofASocialLoginOnlyFieldsOfTheAccountAreTakenOver() {
        var account = Stream.of("J-C01", "J-C02", "J-C03")
                .flatMap(code -> category(code).fields().stream())
                .map(DataField::key)
                .toList();
        assertThat(category("J-C04").fields())
                .extracting(DataField::key)
                .filteredOn(key -> !List.of("provider", "externalAccountId").contains(key))
                .containsExactlyElementsOf(account);
        assertThat(category("J-C04").sources()).containsExactly(CollectionSource.SOCIAL_LOGIN);
    }

    @Test
    @CommitmentInPart("J-020")
    void ofACardOnlyATokenAndFourDigitsStayAndOnlyForAPaidPlan() {
        assertThat(field("J-C05.cardNumber").presence()).isEqualTo(Presence.FORBIDDEN);
        assertThat(field("J-C05.paymentToken").type()).isEqualTo(FieldType.SECRET);
        assertThat(fields(category("J-C05"))).contains("cardBrand", "cardLast4", "cardExpiry");
        assertThat(category("J-C05").description().en())
                .startsWith("What is needed to charge a paid plan or a purchase.")
                .contains("typed in at the payment organisation and never reaches this service");
    }

    @Test
    @CommitmentInPart("J-021")
    void planTeamSizeAndTransactionsAreServiceInformation() {
        assertThat(fields(category("J-C06"))).containsExactly("planType!", "teamMemberCount!", "serviceTransactions");
    }

    @Test
    @CommitmentInPart("J-023")
    void aPlaceIsGivenForOneItemAndNeverInferred() {
        assertThat(fields(category("J-C08"))).containsExactly("address", "city", "place", "itemRef!", "shareLocation");
        assertThat(category("J-C08").description().en()).contains("by choice; it is never inferred");
        assertThat(purpose("J-P08").bases()).contains(LegalBasis.CONSENT);
    }

    @Test
    @CommitmentInPart({"J-024", "J-086"})
    void whatUsersWriteIsTheCustomersAndStaysUntilItIsDeleted() {
        assertThat(fields(category("J-C09")))
                .contains("messages", "posts", "comments", "images", "advertisements", "otherMaterials");
        assertThat(category("J-C09").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(retention("J-R09").rule().en())
                .startsWith(
                        "Kept until the user or the organisation deletes it, at the latest until the account has ended");
    }

    @Test
    @CommitmentInPart("J-025")
    void contentOfNetworksIsThreeCategoriesWithARuleEach() {
        assertThat(Stream.of("J-C10", "J-C11", "J-C12")
                        .map(code -> one(
                                        profile.retention(),
                                        rule -> rule.categories().contains(code))
                                .code()))
                .containsExactly("J-R10", "J-R11", "J-R12");
        assertThat(category("J-C10").name().en()).isEqualTo("Network content shown live");
        assertThat(category("J-C11").name().en()).isEqualTo("Inbox message");
        assertThat(category("J-C12").name().en()).isEqualTo("Mention");
    }

    @Test
    @CommitmentInPart({"J-026", "J-027"})
    void dataOfOthersInContentIsMarkedByEightKindsAndUsedForNoPurposeOfTheVendor() {
        assertThat(having(category -> category.tag())).containsExactly("J-C13");
        assertThat(fields(category("J-C13")))
                .containsExactly(
                        "name",
                        "photo",
                        "age",
                        "gender",
                        "geographicLocation",
                        "opinions",
                        "preferences",
                        "phoneNumber");
        assertThat(category("J-C13").hosts()).isEqualTo(codes("J-C", "09", "10", "11", "12"));
        assertThat(profile.purposes())
                .filteredOn(purpose -> purpose.categories().contains("J-C13"))
                .extracting(Purpose::code, Purpose::bases)
                .containsExactly(tuple("J-P10", List.of(LegalBasis.CONTROLLERS_BASIS)));
    }

    @Test
    @CommitmentInPart("J-028")
    void logsAreWrittenAutomaticallyAndNeverEdited() {
        assertThat(fields(category("J-C14")))
                .containsExactly(
                        "ipAddress",
                        "referrerUrl",
                        "browserType",
                        "browserSettings",
                        "deviceBrand",
                        "deviceModel",
                        "operatingSystem",
                        "usedAt!",
                        "browserConfiguration",
                        "languagePreference",
                        "uniqueIdentifiers",
                        "cookies");
        assertThat(category("J-C14").automatic()).isTrue();
        assertThat(category("J-C14").description().en()).endsWith("written automatically and never edited.");
        assertThat(field("J-C14.ipAddress").type()).isEqualTo(FieldType.IP_ADDRESS);
    }

    @Test
    @CommitmentInPart("J-029")
    void usageIsHowOftenAndHowLongAndNeverWhat() {
        assertThat(fields(category("J-C15"))).containsExactly("loginFrequency", "activityTypes", "logsIn", "timeSpent");
        assertThat(category("J-C15").description().en()).endsWith("never what is in them.");
    }

    @Test
    @CommitmentInPart("J-031")
    void supportIsPartOfACaseAndNotForTheMailTeam() {
        assertThat(field("J-C17.caseId").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(fields(category("J-C17"))).contains("supportQuestion", "otherQuestion", "generalFeedback");
        assertThat(staff("COMMS").categories()).doesNotContain("J-C17");
        assertThat(staff("SUPPORT").categories()).contains("J-C17");
    }

    @Test
    @CommitmentInPart("J-033")
    void theChatBotAnswersWhoGivesNoName() {
        assertThat(fields(category("J-C18"))).containsExactly("name", "email", "request!", "serviceUsageInfo");
        assertThat(marked(purpose -> purpose.categories().contains("J-C18"))).containsExactly("J-P05");
    }

    @Test
    @CommitmentInPart("J-036")
    void formsAreAggregatesAndObservationOfOnePersonNeedsConsentAndHidesWhatIsTyped() {
        assertThat(fields(category("J-C20")))
                .containsExactly(
                        "formAnalysis", "timeToComplete", "participationRate", "sessionReplay", "mouseMovements");
        assertThat(category("J-C20").description().en())
                .contains("Form analysis and participation rate exist as aggregates only")
                .contains("observe one person, so they need consent and hide what is typed");
        assertThat(marked(purpose -> purpose.categories().contains("J-C20"))).containsExactly("J-P15");
        assertThat(purpose("J-P15").bases()).containsExactly(LegalBasis.CONSENT);
        assertThat(retention("J-R29").period()).isEqualTo(new Period(30, PeriodUnit.DAYS));
    }

    @Test
    @CommitmentInPart("J-046")
    void whoAnsweredASurveyIsLeftOutAfterAYear() {
        assertThat(fields(category("J-C21"))).containsExactly("surveyId!", "question!", "answer!", "respondent");
        assertThat(retention("J-R21").categories()).containsExactly("J-C21");
        assertThat(retention("J-R21").period()).isEqualTo(new Period(12, PeriodUnit.MONTHS));
        assertThat(retention("J-R21").endAction()).isEqualTo(EndAction.ANONYMISE);
    }
}
