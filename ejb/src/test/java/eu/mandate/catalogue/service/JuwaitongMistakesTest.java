package eu.mandate.catalogue.service;

import static eu.mandate.catalogue.service.Juwaitong.FINDINGS;
import static eu.mandate.catalogue.service.Juwaitong.PROFILE;
import static eu.mandate.catalogue.service.Juwaitong.category;
import static eu.mandate.catalogue.service.Juwaitong.findingsAfter;
import static eu.mandate.catalogue.service.Juwaitong.one;
import static eu.mandate.catalogue.service.Juwaitong.purpose;
import static eu.mandate.catalogue.service.Juwaitong.right;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Provider;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.Commitment;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No mistake of the published text is in the profile; where a lint guards against it, the planted mistake is found. */
class JuwaitongMistakesTest {

    private static final String OTHER_BRAND = "Hootsuite";

    @Test
    @Commitment("X-J01")
    void noOtherVendorIsNamedAndOneThatIsWouldBeFound() {
        assertThat(Juwaitong.JSON).doesNotContainIgnoringCase(OTHER_BRAND);
        assertThat(FINDINGS).doesNotContain("brand-foreign");
        assertThat(findingsAfter("Social media management for customers", OTHER_BRAND + " for customers"))
                .contains("brand-foreign");
    }

    @Test
    @Commitment({"X-J02", "J-003"})
    void theProviderHasThreeNamesInThreePlaces() {
        assertThat(PROFILE.provider())
                .isEqualTo(new Provider("Guangzhou Weyes Network Technology Co., Ltd.", "JUJIAO", "JuWaiTong"));
    }

    @Test
    @Commitment("X-J03")
    void headingsExistOnceAndNothingRefersToThemByPosition() {
        assertThat(PROFILE.noticeSections())
                .extracting(section -> section.title().en())
                .doesNotHaveDuplicates();
        assertThat(FINDINGS).doesNotContain("reference-by-position", "reference-dangling");
        assertThat(findingsAfter("\"refusalGrounds\"\n", "\"refusals\"\n")).contains("reference-dangling");
    }

    @Test
    @Commitment("X-J04")
    void everyLinkLeadsSomewhereAndAnEmptyOneWouldBeFound() {
        assertThat(FINDINGS).doesNotContain("link-dead", "network-link-missing");
        assertThat(findingsAfter("https://policies.google.com/privacy", "")).contains("link-dead");
    }

    @Test
    @Commitment("X-J06")
    void theSecuritySettingsHaveACleanAddress() {
        var youTube = one(PROFILE.networks(), network -> network.code().equals("YOUTUBE"));
        var settings = one(youTube.furtherLinks(), link -> link.key().equals("google-security-settings"));
        assertThat(settings.url()).isEqualTo("https://myaccount.google.com/permissions");
        assertThat(findingsAfter(settings.url(), "https://myaccount. google .com/permissions"))
                .contains("link-dead");
    }

    @Test
    @Commitment("X-J12")
    void leavingTheMeasurementIsAnOptOutThatTheAccountRemembers() {
        var cookie = one(PROFILE.cookies(), entry -> entry.name().equals("usage-opt-out"));
        assertThat(cookie.necessary()).isTrue();
        assertThat(cookie.control().en()).contains("kept with the account");
        assertThat(right("OPT_OUT").immediate()).isTrue();
    }

    @Test
    @Commitment("X-J16")
    void mentionsAreKeptByThePlatformAndNoAnalyticsProductIsNamed() {
        assertThat(category("J-C12").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(Juwaitong.JSON).doesNotContain("Analytics");
    }

    @Test
    @Commitment("X-J17")
    void refusalsHaveFiveGroundsAndEveryCategoryADayZero() {
        assertThat(PROFILE.refusalGrounds())
                .filteredOn(ground -> !ground.extensionOnly())
                .hasSize(5);
        assertThat(PROFILE.refusalGrounds())
                .extracting(RefusalGround::evidence)
                .allSatisfy(evidence -> assertThat(evidence.en()).isNotBlank());
        assertThat(PROFILE.retention())
                .filteredOn(rule -> !rule.categories().isEmpty())
                .allSatisfy(rule -> assertThat(rule.trigger()).isNotNull());
    }

    @Test
    @Commitment("X-J18")
    void legitimateInterestsAreCalledByTheirName() {
        assertThat(PROFILE.purposes())
                .flatExtracting(purpose -> purpose.bases())
                .contains(
                        LegalBasis.CONSENT,
                        LegalBasis.CONTRACT,
                        LegalBasis.LEGAL_OBLIGATION,
                        LegalBasis.VITAL_INTERESTS,
                        LegalBasis.LEGITIMATE_INTERESTS);
        assertThat(Juwaitong.JSON).doesNotContain("legal rights");
    }

    @Test
    @Commitment("X-J19")
    void portabilityGoesToThePersonOrAnotherController() {
        assertThat(right("PORTABILITY").name().en()).startsWith("Receive data").contains("another controller");
    }

    @Test
    @Commitment("X-J20")
    void accessIsLimitedForStaffByTheGridAndForUsersByScopes() {
        assertThat(PROFILE.staffRoles()).isNotEmpty();
        assertThat(one(PROFILE.scopes(), scope -> scope.values().contains("TEAM"))
                        .categories())
                .contains("J-C09", "J-C11", "J-C12");
    }

    @Test
    @Commitment("X-J22")
    void whatComesFromAnEmployersTemplateLiesOutsideCustomersData() {
        Stream.of("J-C24", "J-C25", "J-C26").forEach(code -> {
            assertThat(category(code).tenantScoped()).isFalse();
            assertThat(category(code).vendorRole()).isEqualTo(VendorRole.CONTROLLER);
        });
    }

    @Test
    @Commitment("X-J24")
    void noSentenceIsBrokenAndOneThatIsWouldBeFound() {
        assertThat(FINDINGS).doesNotContain("text-broken", "text-missing");
        assertThat(findingsAfter("Social media management for customers", "Social media management of"))
                .contains("text-broken");
    }
}
