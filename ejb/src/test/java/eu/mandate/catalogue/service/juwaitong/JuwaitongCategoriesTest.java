package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.service.ProfileTables;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** The data map of JuWaiTong, field by field. {@code !} marks a required field, {@code -} a forbidden one. */
class JuwaitongCategoriesTest extends JuwaitongTest {

    private static final String FIELDS = """
            J-C01 name! email! organisationName organisationAddress
            J-C02 language timeZone communicationTypes
            J-C03 picture!
            J-C04 provider! externalAccountId! name email organisationName organisationAddress language timeZone communicationTypes picture
            J-C05 billingName billingAddress paymentMethodType paymentToken! cardBrand cardLast4 cardExpiry cardNumber-
            J-C06 planType! teamMemberCount! serviceTransactions
            J-C07 network! userName! profilePicture
            J-C08 address city place itemRef! shareLocation
            J-C09 messages posts comments images advertisements otherMaterials state! schedule
            J-C10 network! stream comments authorProfile
            J-C11 network! sender! recipientAccount! body attachments receivedAt! assignment tags replyRef
            J-C12 network! author text! link mentionedBrand observedAt!
            J-C13 name photo age gender geographicLocation opinions preferences phoneNumber
            J-C14 ipAddress referrerUrl browserType browserSettings deviceBrand deviceModel operatingSystem usedAt! browserConfiguration languagePreference uniqueIdentifiers cookies
            J-C15 loginFrequency activityTypes logsIn timeSpent
            J-C16 loginIp usageIp area lat- lon-
            J-C17 caseId! supportQuestion otherQuestion generalFeedback attachments
            J-C18 name email request! serviceUsageInfo
            J-C19 cookieId! trackerType! party event consentState
            J-C20 formAnalysis timeToComplete participationRate sessionReplay mouseMovements
            J-C21 surveyId! question! answer! respondent
            J-C22 contactName contactEmail! relatedInformation suppressionState
            J-C23 name! email! webinarId! consentRef!
            J-C24 name! contact! workExperience consentRef!
            J-C25 payroll taxInformation
            J-C26 healthInformation!
            J-C27 network! accountRef! accessToken refreshToken grantedScopes state!
            J-C28 service! grantedCategories! termsVersion! acknowledgedAt! state!
            """;

    private static final String SENSITIVE = """
            FINANCIAL_ACCOUNT J-C05.paymentToken J-C05.cardLast4 J-C05.cardNumber J-C25.payroll
            WHEREABOUTS J-C08.address J-C08.city J-C08.place J-C13.geographicLocation J-C16.lat J-C16.lon
            HEALTH J-C26.healthInformation
            SECRET J-C27.accessToken J-C27.refreshToken
            """;

    private static final String SUBJECTS = """
            ACCOUNT_OWNER J-C01 J-C05 J-C06
            APPLICANT J-C24
            AUTHORISED_USER J-C01 J-C02 J-C03 J-C04 J-C07 J-C08 J-C09 J-C11 J-C14 J-C15 J-C16 J-C17 J-C18 J-C19 J-C21 J-C22 J-C27 J-C28
            CUSTOMER_CONTACT J-C10 J-C11 J-C12 J-C13
            PERSON_IN_DANGER J-C26
            PROSPECT_REP J-C22
            THIRD_PERSON J-C09 J-C10 J-C12 J-C13
            VENDOR_STAFF J-C25
            VISITOR J-C14 J-C17 J-C18 J-C19 J-C20 J-C21 J-C23
            """;

    private static final String SOURCES = """
            ENTERED J-C01 J-C02 J-C05 J-C06 J-C08 J-C09 J-C13 J-C17 J-C18 J-C21 J-C22 J-C23 J-C24 J-C25 J-C26 J-C28
            UPLOADED J-C03 J-C09 J-C13
            SYNC_NETWORK J-C07 J-C10 J-C11 J-C12 J-C13 J-C27
            SOCIAL_LOGIN J-C01 J-C03 J-C04
            AUTO_LOG J-C14 J-C15 J-C16 J-C18 J-C19 J-C20
            THIRD_PARTY J-C05 J-C22
            PUBLIC J-C12 J-C13
            DERIVED J-C06 J-C15 J-C16
            """;

    @Test
    void everyCategoryHasExactlyItsFields() {
        assertThat(table(profile.categories(), DataCategory::code, ProfileTables::fields))
                .isEqualTo(table(FIELDS))
                .hasSize(28);
    }

    @Test
    void sensitiveFieldsAreMarkedWithTheirKind() {
        assertThat(table(SENSITIVE))
                .allSatisfy((kind, fields) -> assertThat(references(field -> field.sensitivity() != null
                                && field.sensitivity().name().equals(kind)))
                        .containsExactlyElementsOf(fields));
        assertThat(references(field -> field.sensitivity() != null)).hasSize(13);
    }

    @Test
    void everyCategoryNamesWhoseDataItHolds() {
        assertThat(table(SUBJECTS))
                .allSatisfy((subject, categories) -> assertThat(
                                having(category -> category.subjects().contains(subject)))
                        .isEqualTo(categories));
        assertThat(profile.subjects())
                .extracting(CodeName::code)
                .containsExactlyElementsOf(table(SUBJECTS).keySet());
    }

    @Test
    void everyCategoryNamesItsSources() {
        assertThat(table(SOURCES))
                .allSatisfy((source, categories) -> assertThat(
                                having(category -> category.sources().contains(CollectionSource.valueOf(source))))
                        .isEqualTo(categories));
        assertThat(profile.categories())
                .flatExtracting(category -> names(category.sources()))
                .isSubsetOf(table(SOURCES).keySet());
    }

    @Test
    @CommitmentInPart("J-006")
    void everyCategoryNamesTheChannelsThroughWhichItMayCome() {
        assertThat(profile.channels())
                .extracting(CodeName::code)
                .contains("WEB", "MOBILE_APP", "NETWORK_SYNC", "SUPPORT", "CHATBOT");
        assertThat(profile.categories())
                .allSatisfy(category -> assertThat(category.channels()).isNotEmpty());
        assertThat(category("J-C01").channels()).containsExactly("WEB", "MOBILE_APP");
        assertThat(category("J-C11").channels()).containsExactly("NETWORK_SYNC");
        assertThat(category("J-C18").channels()).containsExactly("CHATBOT");
    }

    @Test
    @CommitmentInPart("J-032")
    void fiveCategoriesAreObservedAndAllOthersProvided() {
        assertThat(having(DataCategory::automatic)).isEqualTo(codes("J-C", "14", "15", "16", "19", "20"));
    }

    @Test
    void theVendorIsProcessorOfContentAndConnectionsOnly() {
        assertThat(having(category -> category.vendorRole() == VendorRole.PROCESSOR))
                .isEqualTo(codes("J-C", "07", "08", "09", "10", "11", "12", "13", "27", "28"));
        assertThat(having(category -> category.vendorRole() == VendorRole.CONTROLLER))
                .hasSize(19);
    }

    @Test
    void applicantsStaffAndEmergenciesLieOutsideEveryCustomersData() {
        assertThat(having(category -> !category.tenantScoped())).isEqualTo(codes("J-C", "24", "25", "26"));
    }

    @Test
    @CommitmentInPart("J-030")
    void coordinatesAreForbiddenInTheGeneralLocation() {
        assertThat(field("J-C16.lat").presence()).isEqualTo(Presence.FORBIDDEN);
        assertThat(field("J-C16.lon").presence()).isEqualTo(Presence.FORBIDDEN);
    }

    @Test
    void contentIsMarkedWhereItMayRevealSpecialCategories() {
        assertThat(references(DataField::mayRevealSpecialCategory))
                .contains(
                        "J-C09.posts",
                        "J-C10.stream",
                        "J-C11.body",
                        "J-C12.text",
                        "J-C13.opinions",
                        "J-C17.supportQuestion")
                .doesNotContain("J-C01.name", "J-C14.ipAddress");
    }
}
