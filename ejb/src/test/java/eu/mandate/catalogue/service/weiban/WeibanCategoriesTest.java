package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.field;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The data map of Weiban, field by field. {@code !} marks a required field, {@code -} a forbidden one. */
class WeibanCategoriesTest {

    private static final String FIELDS = """
            W-C01 avatar nickname mobile enterpriseInfo wecomLink!
            W-C02 avatar nickname mobile enterpriseInfo providedBy! authorisationEvidence!
            W-C03 departmentId! departmentName parentDepartment
            W-C04 userid! name gender departmentId position followStatus
            W-C05 customerList! customerGroupList nickname remark tags
            W-C06 memberRef! customerRef! contactCounts contactTimes
            W-C07 userid! memberName mobile jobInformation gender email avatar address externalQrCode
            W-C08 userid! name avatar unionID type gender remark company description tags
            W-C09 nickname avatar mobile email position address
            W-C10 deviceModel osVersion deviceSettings uniqueDeviceId
            W-C11 ipAddress gps wlanAccessPoints bluetooth baseStation
            W-C12 searchQuery ipAddress browserType telecomOperator language accessedAt! visitedPages
            W-C13 orderNo! product! amount! state! createdAt! completedAt buyer
            W-C14 communicationRecord callRecord announced content contactDetails handling result
            W-C15 avatar nickname unionID! activityId!
            W-C16 orderNo! providerType! transactionState paymentState paymentTime amount paymentReference logisticsState consigneeRef bankAccountNumber- cardNumber-
            W-C17 affiliate! linkedAccount! displayedInformation recommendation
            W-C18 membershipRefs transactionRefs deviceRefs networkLogRefs sharedInformationRefs riskScore ruleId! action
            W-C19 profile paymentInformation passwordHash securityInformation cardNumber-
            W-C20 cookieNumber! purpose browserLabel
            W-C21 cookieNumber! viewedAt! pageDescription
            W-C22 minorRef! birthDate ageClass guardianContact guardianConsentRef
            W-C23 document! kind! reviewOutcome
            W-C24 name! organisation role contactDetails
            W-C25 caseNo! requester! channel! receivedAt! content identityProof decision letter
            W-C26 surveyId! answer! respondent
            """;

    private static final String SENSITIVE = """
            FINANCIAL_ACCOUNT W-C16.paymentReference W-C16.bankAccountNumber W-C16.cardNumber W-C19.paymentInformation W-C19.cardNumber
            SECRET W-C19.passwordHash W-C19.securityInformation
            SPECIFIC_IDENTITY W-C25.identityProof
            UNDER_FOURTEEN W-C22.minorRef W-C22.birthDate W-C22.ageClass
            WHEREABOUTS W-C11.gps W-C11.wlanAccessPoints W-C11.bluetooth W-C11.baseStation
            """;

    @Test
    @CommitmentInPart({
        "W-042", "W-043", "W-044", "W-048", "W-049", "W-054", "W-056", "W-059", "W-060", "W-065", "W-075", "W-165"
    })
    void everyCategoryHasExactlyItsFields() {
        assertThat(table(PROFILE.categories(), DataCategory::code, WeibanCategoriesTest::fields))
                .isEqualTo(table(FIELDS))
                .hasSize(26);
    }

    @Test
    @CommitmentInPart("W-021")
    void sensitiveFieldsAreMarkedWithTheirKind() {
        assertThat(table(SENSITIVE))
                .allSatisfy((kind, fields) -> assertThat(references(field -> field.sensitivity() != null
                                && field.sensitivity().name().equals(kind)))
                        .containsExactlyElementsOf(fields));
        assertThat(references(field -> field.sensitivity() != null)).hasSize(15);
        assertThat(PROFILE.minors().sensitiveBelow()).isEqualTo(14);
    }

    @Test
    @CommitmentInPart("W-067")
    void accountAndCardNumbersAreForbiddenAndTransactionDataBelongsToOneOrder() {
        assertThat(references(field -> field.presence() == Presence.FORBIDDEN))
                .containsExactly("W-C16.bankAccountNumber", "W-C16.cardNumber", "W-C19.cardNumber");
        assertThat(field("W-C16.orderNo").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(field("W-C16.providerType").values())
                .containsExactly("COUNTERPARTY", "LOGISTICS", "PAYMENT", "PLATFORM");
    }

    @Test
    void secretsAreKeptAsTokensAndHashes() {
        assertThat(field("W-C19.paymentInformation").type()).isEqualTo(FieldType.SECRET);
        assertThat(field("W-C19.passwordHash").type()).isEqualTo(FieldType.HASH);
    }

    @Test
    @CommitmentInPart({"W-030", "W-039"})
    void proofsComeBeforeTheOrdererAndTheirReviewIsFormal() {
        assertThat(field("W-C02.authorisationEvidence").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(field("W-C02.providedBy").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(field("W-C23.reviewOutcome").values()).containsExactly("FORMALLY_COMPLETE", "INCOMPLETE");
    }

    @Test
    void freeTextIsMarkedBecauseItMayHoldAnyKind() {
        assertThat(references(DataField::mayRevealSpecialCategory))
                .contains("W-C05.remark", "W-C05.tags", "W-C08.remark", "W-C08.description", "W-C14.content")
                .doesNotContain("W-C04.gender", "W-C12.ipAddress");
    }

    private static List<String> fields(DataCategory category) {
        return category.fields().stream().map(WeibanCategoriesTest::marked).toList();
    }

    private static String marked(DataField field) {
        return field.key()
                + switch (field.presence()) {
                    case REQUIRED -> "!";
                    case FORBIDDEN -> "-";
                    case OPTIONAL -> "";
                };
    }

    private static List<String> references(Predicate<DataField> wanted) {
        return PROFILE.categories().stream()
                .flatMap(category ->
                        category.fields().stream().filter(wanted).map(field -> category.code() + "." + field.key()))
                .toList();
    }
}
