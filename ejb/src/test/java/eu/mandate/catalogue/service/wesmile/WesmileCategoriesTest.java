package eu.mandate.catalogue.service.wesmile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.service.ProfileTables;
import eu.mandate.testing.CommitmentInPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data map of WeSmile, field by field. {@code !} marks a required field, {@code -} a forbidden one. */
class WesmileCategoriesTest extends WesmileTest {

    private static final String FIELDS = """
            S-C01 file! thumbnails uploader! album uploadedAt! permissionRef! caption minorsShown albumListing-
            S-C02 contactInformation! complaintOrFeedback otherVoluntaryInformation
            S-C03 uuid! deviceType appVersion osVersion
            S-C04 geo createdAt characterFeatures contentLabels biometricTemplate- embedding- recognisedText-
            S-C05 orderId! purchasedItems! orderedAt! orderState! paidAt cardNumber- payerAccount- payerCredential- payerId-
            S-C06 accountId! displayName acceptedVersion! state!
            S-C07 element! leftAt! ipAddress-
            S-C08 hashedUuid! reason! until!
            """;

    private static final String SOURCES = """
            S-C01 WECHAT_API
            S-C02 ENTERED
            S-C03 JS_INTERFACE
            S-C04 DERIVED JS_INTERFACE
            S-C05 JS_INTERFACE THIRD_PARTY
            S-C06 ENTERED WECHAT_API
            S-C07 AUTO_LOG
            S-C08 DERIVED
            """;

    @Test
    @CommitmentInPart({"S-011", "S-021", "S-025"})
    void everyCategoryHasExactlyItsFields() {
        assertThat(table(profile.categories(), DataCategory::code, ProfileTables::fields))
                .isEqualTo(table(FIELDS));
        assertThat(category("S-C03").fields()).extracting(DataField::key).doesNotContain("installedApps");
    }

    @Test
    void everyCategoryNamesItsSources() {
        assertThat(table(profile.categories(), DataCategory::code, category -> names(category.sources())))
                .isEqualTo(table(SOURCES));
    }

    @Test
    @CommitmentInPart({"S-008", "S-009"})
    void photosComeFileByFileThroughTheOfficialInterfaceOnly() {
        assertThat(category("S-C01").sources()).containsExactly(CollectionSource.WECHAT_API);
        assertThat(field("S-C01.albumListing").presence()).isEqualTo(Presence.FORBIDDEN);
        assertThat(category("S-C01").fields())
                .extracting(DataField::key)
                .contains("file", "uploader", "album", "uploadedAt");
    }

    @Test
    @CommitmentInPart("S-005")
    void eachCategoryIsEitherSubmittedOrAutomatic() {
        assertThat(having(category -> !category.automatic())).isEqualTo(codes("S-C", "01", "02", "06"));
        assertThat(having(DataCategory::automatic)).isEqualTo(codes("S-C", "03", "04", "05", "07", "08"));
        assertThat(profile.purposes())
                .filteredOn(purpose -> purpose.categories().contains("S-C02"))
                .extracting(purpose -> purpose.code())
                .doesNotContain("S-P10");
    }

    @Test
    @CommitmentInPart("S-022")
    void placeAndFeaturesAreSensitiveAndKeptApartFromThePicture() {
        assertThat(references(field -> field.sensitivity() == SensitivityKind.WHEREABOUTS))
                .containsExactly("S-C04.geo");
        assertThat(field("S-C04.characterFeatures").sensitivity()).isEqualTo(SensitivityKind.BIOMETRIC);
        assertThat(category("S-C01").fields()).extracting(DataField::key).doesNotContain("geo", "characterFeatures");
        assertThat(field("S-C04.createdAt").sensitivity()).isNull();
    }

    @Test
    @CommitmentInPart("S-024")
    void nobodyIsRecognisedAndNoTextIsRead() {
        assertThat(field("S-C04.characterFeatures").values()).isNotEmpty().allMatch(label -> label.matches("[A-Z_]+"));
        assertThat(Stream.of("biometricTemplate", "embedding", "recognisedText"))
                .allSatisfy(key -> assertThat(field("S-C04." + key).presence()).isEqualTo(Presence.FORBIDDEN));
    }

    @Test
    @CommitmentInPart("S-026")
    void paymentDetailsAreRefusedByName() {
        assertThat(references(field -> field.sensitivity() == SensitivityKind.FINANCIAL_ACCOUNT))
                .containsExactly("S-C05.cardNumber", "S-C05.payerAccount", "S-C05.payerCredential", "S-C05.payerId")
                .allSatisfy(reference -> assertThat(field(reference).presence()).isEqualTo(Presence.FORBIDDEN));
        assertThat(profile.securityMeasures())
                .extracting(measure -> measure.name().en())
                .contains("Payment details refused in every field and masked in free text");
    }

    @Test
    void theVendorIsEntrustedWithPhotosAndTheirMetadataOnly() {
        assertThat(having(category -> category.vendorRole() == VendorRole.PROCESSOR))
                .isEqualTo(codes("S-C", "01", "04"));
        assertThat(having(category -> category.vendorRole() == VendorRole.CONTROLLER))
                .hasSize(6);
    }

    @Test
    void whatIsLeftAfterAFraudIsAHashOfAFormerUser() {
        assertThat(field("S-C08.hashedUuid").type()).isEqualTo(FieldType.HASH);
        assertThat(category("S-C08").subjects()).containsExactly("FORMER_USER");
    }

    @Test
    @CommitmentInPart("S-050")
    void ofLeavingForThirdPartyContentOnlyTheFactIsKept() {
        assertThat(category("S-C07").fields())
                .filteredOn(field -> field.presence() != Presence.FORBIDDEN)
                .extracting(DataField::key)
                .containsExactly("element", "leftAt");
        assertThat(notice("S-T-THIRD-PARTY-CONTENT").content().en())
                .contains("the IP address among them", "No identifier goes along");
    }

    @Test
    @CommitmentInPart("S-020")
    void onlyRegisteredInterfacesGiveFields() {
        assertThat(profile.permissions())
                .filteredOn(rule -> rule.app().equals("JS_INTERFACE"))
                .hasSize(6)
                .allSatisfy(rule -> assertThat(rule.fields()).isNotEmpty())
                .extracting(PermissionRule::permission)
                .doesNotContain("wx.getClipboardData");
    }

    @Test
    @CommitmentInPart("S-007")
    void cameraAndAlbumAreGrantedByThePersonAndTakenBackAtOnce() {
        assertThat(profile.permissions())
                .filteredOn(rule -> rule.app().equals("DEVICE"))
                .allMatch(PermissionRule::ownGrant)
                .extracting(PermissionRule::permission)
                .containsExactly("ALBUM", "CAMERA");
        assertThat(right("PERMISSION_WITHDRAWAL").immediate()).isTrue();
    }
}
