package eu.mandate.catalogue.service.wadesk;

import static eu.mandate.catalogue.service.wadesk.Wadesk.PROFILE;
import static eu.mandate.catalogue.service.wadesk.Wadesk.category;
import static eu.mandate.catalogue.service.wadesk.Wadesk.codes;
import static eu.mandate.catalogue.service.wadesk.Wadesk.field;
import static eu.mandate.catalogue.service.wadesk.Wadesk.names;
import static eu.mandate.catalogue.service.wadesk.Wadesk.one;
import static eu.mandate.catalogue.service.wadesk.Wadesk.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The data map of WADesk, field by field. {@code !} marks a required field, {@code -} a forbidden one. */
class WadeskCategoriesTest {

    private static final String FIELDS = """
            D-C01 accountName! passwordHash! email! emailVerifiedAt
            D-C02 tokenHash! sentAt! usedAt
            D-C03 imei imsi mac androidId otherId
            D-C04 crashInformation notificationSwitch softwareList
            D-C05 deviceModel osVersion deviceSettings hardwareFeatures softwareFeatures
            D-C06 ipAddress gps beidou wifiAccessPoints baseStation otherSensors
            D-C07 loginStatus serviceUsage serviceOperation errorMessages feedbackAndComments useTime! usageRecord sharedToOthers opinionsAndSuggestions submittedToVendor
            D-C08 proofKind! proofValue verifiedAt
            D-C09 communicationRecord callRecord accountInformation workOrder! proofOfFacts contactDetails feedbackOrSuggestions
            D-C10 surveyId! answer! respondent
            D-C11 function! permission!
            D-C12 conversationId! message sender! recipient! sentAt! media status
            D-C13 kind! value!
            D-C14 contactName whatsappNumber! tags remark stage ownerAgent
            D-C15 kind! value! createdAt!
            D-C16 orderNo! goodsOrService! amount! createdAt! completedAt counterparty paymentCompany paymentAccount-
            D-C17 name! type! purpose randomValue
            D-C18 violation! measureTaken! decisionRef!
            D-C19 sourceUrl! capturedAt! value!
            """;

    /** Category, whose data, where from. */
    private static final String ORIGINS = """
            D-C01 AUTHORISED_USER,ACCOUNT_OWNER ENTERED
            D-C02 AUTHORISED_USER DERIVED
            D-C03 AUTHORISED_USER AUTO_LOG
            D-C04 AUTHORISED_USER AUTO_LOG
            D-C05 AUTHORISED_USER AUTO_LOG
            D-C06 AUTHORISED_USER AUTO_LOG
            D-C07 AUTHORISED_USER AUTO_LOG,ENTERED
            D-C08 AUTHORISED_USER ENTERED
            D-C09 AUTHORISED_USER ENTERED,AUTO_LOG
            D-C10 AUTHORISED_USER ENTERED
            D-C11 AUTHORISED_USER AUTO_LOG
            D-C12 CUSTOMER_CONTACT,AUTHORISED_USER SYNC_WHATSAPP
            D-C13 AUTHORISED_USER,THIRD_PERSON ENTERED
            D-C14 CUSTOMER_CONTACT,AUTHORISED_USER ENTERED,SYNC_WHATSAPP
            D-C15 AUTHORISED_USER,CUSTOMER_CONTACT DERIVED
            D-C16 ACCOUNT_OWNER,COUNTERPARTY DERIVED,THIRD_PARTY
            D-C17 VISITOR,AUTHORISED_USER AUTO_LOG
            D-C18 AUTHORISED_USER DERIVED
            D-C19 AUTHORISED_USER,CUSTOMER_CONTACT,THIRD_PERSON PUBLIC
            """;

    private static final String SENSITIVE = """
            SECRET D-C01.passwordHash D-C02.tokenHash
            SPECIFIC_IDENTITY D-C08.proofValue D-C18.violation
            FINANCIAL_ACCOUNT D-C16.paymentAccount
            WHEREABOUTS D-C06.gps D-C06.beidou D-C06.wifiAccessPoints D-C06.baseStation D-C06.otherSensors
            """;

    @Test
    @CommitmentInPart({"D-015", "D-019", "D-023", "D-024", "D-027", "D-047", "D-011"})
    void everyCategoryHasExactlyItsFields() {
        assertThat(table(PROFILE.categories(), DataCategory::code, WadeskCategoriesTest::fields))
                .isEqualTo(table(FIELDS))
                .hasSize(19);
    }

    @Test
    void everyCategoryNamesWhoseDataItHoldsAndWhereItComesFrom() {
        assertThat(table(
                        PROFILE.categories(),
                        DataCategory::code,
                        category -> List.of(
                                String.join(",", category.subjects()), String.join(",", names(category.sources())))))
                .isEqualTo(table(ORIGINS));
    }

    @Test
    @CommitmentInPart("D-007")
    void dataComesThroughFourChannelsAndNoOthers() {
        assertThat(PROFILE.channels()).extracting(CodeName::code).containsExactly("API", "CLIENT", "SDK", "WEB");
        assertThat(having(category -> category.channels().isEmpty())).isEqualTo(codes("D-C", "18"));
    }

    @Test
    @CommitmentInPart("D-010")
    void registrationNeedsNamePasswordAndAddressAndKeepsThePasswordAsHashOnly() {
        assertThat(category("01").fields())
                .filteredOn(field -> field.presence() == Presence.REQUIRED)
                .extracting(DataField::key)
                .containsExactly("accountName", "passwordHash", "email");
        assertThat(field("01", "passwordHash").type()).isEqualTo(FieldType.HASH);
    }

    @Test
    @Commitment("X-D05")
    @CommitmentInPart({"D-013", "D-021"})
    void deviceIdentifiersAreHashesAndAlwaysPersonal() {
        assertThat(category("03").fields()).extracting(DataField::type).containsOnly(FieldType.HASH);
        assertThat(category("03").description().en()).contains("for each organisation", "always count as personal");
        assertThat(having(DataCategory::automatic)).isEqualTo(codes("D-C", "03", "04", "05", "06", "07", "11", "17"));
    }

    @Test
    @Commitment("X-D19")
    @CommitmentInPart({"D-014", "D-016", "D-017"})
    void basicOperationNeedsNeitherLocationNorIdentifiersNorTheListOfSoftware() {
        assertThat(table(SENSITIVE).get("WHEREABOUTS")).hasSize(5);
        assertThat(field("06", "ipAddress").sensitivity()).isNull();
        assertThat(Wadesk.purpose("02").categories()).doesNotContain("D-C03", "D-C06");
        assertThat(Wadesk.purpose("02").fields()).containsExactly("D-C04.crashInformation", "D-C04.notificationSwitch");
        assertThat(permission("INSTALLED_APPS").fields()).containsExactly("D-C04.softwareList");
        assertThat(permission("LOCATION").fields()).containsExactly("D-C06.gps", "D-C06.beidou");
        assertThat(PROFILE.permissions()).allMatch(PermissionRule::ownGrant);
    }

    @Test
    void sensitiveFieldsAreMarkedWithTheirKind() {
        assertThat(table(SENSITIVE))
                .allSatisfy((kind, fields) -> assertThat(sensitive(kind)).isEqualTo(fields));
        assertThat(PROFILE.categories())
                .flatExtracting(DataCategory::fields)
                .filteredOn(field -> field.sensitivity() != null)
                .hasSize(10);
    }

    @Test
    @Commitment("X-D06")
    void chatsEntriesCustomersAndUseAreFourCategoriesHandledOnEntrustment() {
        assertThat(having(category -> category.vendorRole() == VendorRole.PROCESSOR))
                .isEqualTo(codes("D-C", "12", "13", "14", "15"));
        assertThat(Wadesk.activity("02").categories()).containsAll(codes("D-C", "12", "13", "14", "15"));
    }

    @Test
    @CommitmentInPart("D-018")
    void whereaboutsAreNeverReadInTheBackgroundWithoutConsentToThat() {
        assertThat(category("06").description().en()).contains("never read in the background unless");
        assertThat(Wadesk.notice("JUST-IN-TIME")).contains("background");
    }

    private static PermissionRule permission(String permission) {
        return one(PROFILE.permissions(), rule -> rule.permission().equals(permission));
    }

    private static List<String> fields(DataCategory category) {
        return category.fields().stream().map(WadeskCategoriesTest::marked).toList();
    }

    private static String marked(DataField field) {
        return field.key()
                + switch (field.presence()) {
                    case REQUIRED -> "!";
                    case FORBIDDEN -> "-";
                    case OPTIONAL -> "";
                };
    }

    private static List<String> sensitive(String kind) {
        return PROFILE.categories().stream()
                .flatMap(category -> category.fields().stream()
                        .filter(field -> field.sensitivity() != null
                                && field.sensitivity().name().equals(kind))
                        .map(field -> category.code() + "." + field.key()))
                .toList();
    }

    private static List<String> having(Predicate<DataCategory> wanted) {
        return PROFILE.categories().stream()
                .filter(wanted)
                .map(DataCategory::code)
                .toList();
    }
}
