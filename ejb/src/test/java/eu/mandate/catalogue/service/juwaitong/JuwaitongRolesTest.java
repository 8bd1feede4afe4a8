package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where JuWaiTong's vendor is controller and where processor, and on which basis. */
class JuwaitongRolesTest extends JuwaitongTest {

    private static final String ROLES = """
            J-A01 CONTROLLER
            J-A02 CONTROLLER
            J-A03 CONTROLLER
            J-A04 CONTROLLER
            J-A05 CONTROLLER
            J-A06 PROCESSOR
            J-A07 PROCESSOR
            J-A08 NONE
            J-A09 CONTROLLER
            """;

    @Test
    @CommitmentInPart("J-099")
    void theRoleIsThatOfCategoryAndPurposeTogether() {
        assertThat(table(
                        profile.activities(),
                        ProcessingActivity::code,
                        activity -> List.of(activity.vendorRole().name())))
                .isEqualTo(table(ROLES));
        assertThat(role("J-C01", "J-P02")).isEqualTo(VendorRole.CONTROLLER);
        assertThat(role("J-C11", "J-P10")).isEqualTo(VendorRole.PROCESSOR);
        assertThat(activity("J-A07").optIn()).isTrue();
    }

    @Test
    @CommitmentInPart("J-100")
    void accountsAreTheVendorsOwn() {
        assertActivity("J-A01", "Privacy notice", "01", "02", "03", "04", "05", "06");
    }

    @Test
    void monitoringIsTheVendorsOwn() {
        assertThat(activity("J-A02").categories()).isEqualTo(codes("J-C", "14", "15", "16", "19", "20", "21"));
        assertThat(activity("J-A02").organisationRole().en())
                .isEqualTo("Separate controller of the five fields it receives");
    }

    @Test
    @CommitmentInPart("J-102")
    void marketingContactsAreTheVendorsOwnAndNoCustomerSeesThem() {
        assertActivity("J-A03", "Privacy notice", "02", "22", "23");
        assertThat(category("J-C22").description().en()).endsWith("No customer sees it.");
        assertThat(profile.scopes()).flatExtracting(scope -> scope.categories()).doesNotContain("J-C22");
        assertThat(profile.staffRoles())
                .filteredOn(staff -> staff.categories().contains("J-C22"))
                .extracting(staff -> staff.role())
                .containsExactly("DPO", "MARKETING", "PRIVACY");
    }

    @Test
    @CommitmentInPart("J-103")
    void supportAndEnquiriesAreTheVendorsOwn() {
        assertActivity("J-A04", "Privacy notice", "17", "18");
    }

    @Test
    @CommitmentInPart("J-104")
    void applicationsLieOutsideEveryCustomersDataAndAreSeenByThoseWhoHire() {
        assertActivity("J-A05", "Notices to applicants and staff", "24", "25");
        assertThat(category("J-C24").tenantScoped()).isFalse();
        assertThat(profile.staffRoles())
                .filteredOn(staff -> staff.categories().contains("J-C24"))
                .extracting(staff -> staff.role())
                .containsExactly("HR");
    }

    @Test
    @CommitmentInPart("J-105")
    void webinarsAndApplicationsRestOnAConsentThatTheRecordNames() {
        assertThat(purpose("J-P16").bases()).containsExactly(LegalBasis.CONSENT);
        assertThat(purpose("J-P16").objection()).isEqualTo(Objection.WITHDRAW_CONSENT);
        assertThat(purpose("J-P14").bases()).contains(LegalBasis.CONSENT);
        assertThat(purpose("J-P14").categories()).contains("J-C23");
        assertThat(Stream.of("J-C23.consentRef", "J-C24.consentRef")
                        .map(field -> field(field).presence()))
                .containsOnly(Presence.REQUIRED);
    }

    @Test
    @CommitmentInPart("J-107")
    void theContractIsABasisAndEndsAsOne() {
        assertThat(Stream.of("J-P02", "J-P03", "J-P06")
                        .map(code -> purpose(code).bases()))
                .allMatch(bases -> bases.contains(LegalBasis.CONTRACT));
        assertThat(Stream.of("J-P02", "J-P06")
                        .map(code -> purpose(code).basisReference().en()))
                .allMatch(reference -> reference.contains("the basis ends with it"));
        assertThat(purpose("J-P10").basisReference().en()).contains("only while the service contract runs");
        assertThat(one(
                                profile.consentExceptions(),
                                exception -> exception.code().equals("J-E1"))
                        .evidence()
                        .en())
                .isEqualTo("Reference of the contract; ends with it");
    }

    @Test
    @CommitmentInPart("J-109")
    void aStatuteIsABasisThatIsNamedAndStaffRecordsAreNoCustomers() {
        assertThat(purpose("J-P17").bases()).containsExactly(LegalBasis.LEGAL_OBLIGATION);
        assertThat(purpose("J-P17").basisReference().en()).contains("Book-keeping, tax and payroll law");
        assertThat(category("J-C25").tenantScoped()).isFalse();
        assertThat(retention("J-R25").statutes())
                .isNotEmpty()
                .extracting(Statute::reference)
                .allSatisfy(reference -> assertThat(reference.en()).isNotBlank());
    }

    @Test
    @CommitmentInPart("J-110")
    void anEmergencyIsOpenedByTwoPeopleForATimeAndReviewed() {
        assertThat(purpose("J-P22").bases()).containsExactly(LegalBasis.VITAL_INTERESTS);
        assertThat(purpose("J-P22").categories()).containsExactly("J-C26");
        assertThat(purpose("J-P22").description().en())
                .contains("two people open the data together for a set time, and the case is reviewed");
        assertThat(purpose("J-P22").basisReference().en()).contains("9(2)(c)");
        assertThat(field("J-C26.healthInformation").sensitivity().name()).isEqualTo("HEALTH");
        assertThat(retention("J-R26").period()).isEqualTo(new Period(30, PeriodUnit.DAYS));
        assertThat(retention("J-R26").ceiling().criterion().en()).isEqualTo("The review of the emergency");
    }

    @Test
    @CommitmentInPart("J-117")
    void whoDecidesAboutContentIsItsControllerAndInstructs() {
        assertThat(activity("J-A06").organisationRole().en()).isEqualTo("Controller");
        assertThat(activity("J-A06").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(activity("J-A06").categories()).containsAll(codes("J-C", "07", "08", "09", "10", "11", "12", "13"));
        assertThat(purpose("J-P10").basisReference().en()).contains("acts on documented instructions only");
    }

    private void assertActivity(String code, String instrument, String... categories) {
        assertThat(activity(code).vendorRole()).isEqualTo(VendorRole.CONTROLLER);
        assertThat(activity(code).organisationRole().en()).isEqualTo("None");
        assertThat(activity(code).instrument().en()).isEqualTo(instrument);
        assertThat(activity(code).categories()).isEqualTo(codes("J-C", categories));
    }

    private VendorRole role(String category, String purpose) {
        return one(
                        profile.activities(),
                        activity -> activity.categories().contains(category)
                                && activity.purposes().contains(purpose))
                .vendorRole();
    }
}
