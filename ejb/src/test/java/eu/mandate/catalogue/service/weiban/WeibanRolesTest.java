package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.activity;
import static eu.mandate.catalogue.service.weiban.Weiban.codes;
import static eu.mandate.catalogue.service.weiban.Weiban.names;
import static eu.mandate.catalogue.service.weiban.Weiban.one;
import static eu.mandate.catalogue.service.weiban.Weiban.recipient;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.RecipientClass;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who handles the data of Weiban in which role, and who may receive it, against tables typed anew. */
class WeibanRolesTest {

    private static final String ROLES = """
            W-A01 CONTROLLER W-C01 W-C02 W-C10 W-C11 W-C12 W-C13 W-C14 W-C16 W-C19 W-C20 W-C21 W-C23 W-C24 W-C25 W-C26
            W-A02 PROCESSOR W-C03 W-C04 W-C05 W-C06
            W-A03 PROCESSOR W-C07 W-C08
            W-A04 PROCESSOR W-C09 W-C15
            W-A05 CONTROLLER W-C04 W-C07
            W-A06 CONTROLLER W-C18
            W-A07 CONTROLLER W-C17
            W-A08 PROCESSOR W-C22
            """;

    private static final String RECIPIENTS = """
            W-RC01 SUB_PROCESSOR
            W-RC02 INDEPENDENT_CONTROLLER
            W-RC03 INDEPENDENT_CONTROLLER
            W-RC04 AUTHORITY
            W-RC05 TRANSACTION_PARTY INDEPENDENT_CONTROLLER
            W-RC06 AFFILIATE INDEPENDENT_CONTROLLER
            W-RC07 SUCCESSOR
            W-RC08 INDEPENDENT_CONTROLLER
            W-RC09 PUBLIC
            W-RC10 NOBODY
            """;

    private static final String STAFF = """
            ALL
            BILLING W-C19.paymentInformation
            COMMS W-C01.nickname
            MARKETING W-C04.name W-C07.memberName W-C07.mobile W-C07.email
            ONBOARDING W-C01.nickname W-C01.mobile
            OPERATIONS W-C10 W-C12 W-C18
            SECURITY W-C10 W-C11 W-C12 W-C13 W-C18
            """;

    @Test
    void everyActivityHasItsRoleAndItsCategories() {
        assertThat(table(PROFILE.activities(), ProcessingActivity::code, WeibanRolesTest::words))
                .isEqualTo(table(ROLES));
    }

    @Test
    void everyCategoryAndPurposeTogetherHaveOneRole() {
        assertThat(PROFILE.purposes())
                .allSatisfy(purpose -> assertThat(purpose.categories())
                        .allSatisfy(category -> assertThat(roles(category, purpose.code()))
                                .as(purpose.code() + " with " + category)
                                .hasSize(1)));
    }

    @Test
    @CommitmentInPart("W-023")
    void entrustedDataIsHandledUnderAnAgreementOfEntrustedProcessing() {
        assertThat(PROFILE.activities())
                .filteredOn(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .hasSize(4)
                .allSatisfy(activity -> {
                    assertThat(activity.instrument().zh()).contains("委托处理协议");
                    assertThat(activity.organisationRole().zh()).contains("个人信息处理者");
                });
        assertThat(activity("W-A02").instrument().en()).contains("PIPL Art. 21");
    }

    @Test
    @CommitmentInPart({"W-088", "W-172"})
    void tenClassesMayReceiveDataAndNobodyAbroad() {
        assertThat(table(PROFILE.recipients(), RecipientClass::code, each -> names(each.kinds())))
                .isEqualTo(table(RECIPIENTS));
        assertThat(PROFILE.recipients())
                .allSatisfy(each -> assertThat(each.condition().zh()).isNotBlank());
        assertThat(one(PROFILE.recipients(), each -> each.kinds().contains(RecipientKind.NOBODY))
                        .whatMayGo()
                        .zh())
                .isEqualTo("无");
    }

    @Test
    @CommitmentInPart({"W-014", "W-071", "W-099"})
    void partnersWorkForFivePurposesAndAffiliatesNeedAConsentEach() {
        assertThat(recipient("W-RC01").examples())
                .containsExactly("INFRASTRUCTURE", "USAGE_ANALYSIS", "CUSTOMER_SERVICE", "PAYMENT", "RESEARCH");
        assertThat(recipient("W-RC01").whatMayGo().en()).contains("research", "de-identified");
        assertThat(recipient("W-RC06").condition().en())
                .contains("controls, is controlled by, or stands under common control")
                .contains("separate consent for each affiliate");
    }

    @Test
    @CommitmentInPart({"W-029", "W-074", "W-116"})
    void everyRoleOfTheVendorsStaffSeesItsCellsOnly() {
        assertThat(table(STAFF)).allSatisfy((role, cells) -> {
            var entry = one(PROFILE.staffRoles(), candidate -> candidate.role().equals(role));
            assertThat(entry.fields().isEmpty() ? entry.categories() : entry.fields())
                    .isEqualTo(cells);
        });
        assertThat(PROFILE.staffRoles())
                .extracting(StaffRole::role)
                .doesNotContain("HR")
                .contains("DPO", "PRIVACY", "SUPPORT");
        assertThat(PROFILE.staffRoles())
                .filteredOn(role -> List.of("ONBOARDING", "BILLING", "SUPPORT", "COMMS", "MARKETING")
                        .contains(role.role()))
                .flatExtracting(StaffRole::categories)
                .doesNotContainAnyElementsOf(codes("W-C", "11", "12", "18"));
    }

    private static List<String> words(ProcessingActivity activity) {
        return Stream.concat(Stream.of(activity.vendorRole().name()), activity.categories().stream())
                .toList();
    }

    private static List<VendorRole> roles(String category, String purpose) {
        return PROFILE.activities().stream()
                .filter(activity -> activity.categories().contains(category)
                        && activity.purposes().contains(purpose))
                .map(ProcessingActivity::vendorRole)
                .distinct()
                .toList();
    }
}
