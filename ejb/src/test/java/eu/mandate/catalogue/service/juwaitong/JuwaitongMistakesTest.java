package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Provider;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No mistake of the published text is in the profile; where a lint guards against it, the planted mistake is found. */
class JuwaitongMistakesTest extends JuwaitongTest {

    private static final String OTHER_BRAND = "Hootsuite";

    @Test
    @Commitment("X-J01")
    void noOtherVendorIsNamedAndOneThatIsWouldBeFound() {
        assertThat(json).doesNotContainIgnoringCase(OTHER_BRAND);
        assertThat(findings).doesNotContain("brand-foreign");
        assertThat(findingsAfter("Social media management for customers", OTHER_BRAND + " for customers"))
                .contains("brand-foreign");
    }

    @Test
    @Commitment("X-J02")
    @CommitmentInPart("J-003")
    void theProviderHasThreeNamesInThreePlaces() {
        assertThat(profile.provider())
                .isEqualTo(new Provider("Guangzhou Weyes Network Technology Co., Ltd.", "JUJIAO", "JuWaiTong"));
    }

    @Test
    @Commitment("X-J03")
    void headingsExistOnceAndNothingRefersToThemByPosition() {
        assertThat(profile.noticeSections())
                .extracting(section -> section.title().en())
                .doesNotHaveDuplicates();
        assertThat(findings).doesNotContain("reference-by-position", "reference-dangling");
        assertThat(findingsAfter("\"refusalGrounds\"\n", "\"refusals\"\n")).contains("reference-dangling");
    }

    @Test
    @Commitment("X-J04")
    void everyLinkLeadsSomewhereAndAnEmptyOneWouldBeFound() {
        assertThat(findings).doesNotContain("link-dead", "network-link-missing");
        assertThat(findingsAfter("https://policies.google.com/privacy", "")).contains("link-dead");
    }

    @Test
    @Commitment("X-J06")
    void theSecuritySettingsHaveACleanAddress() {
        var youTube = one(profile.networks(), network -> network.code().equals("YOUTUBE"));
        var settings = one(youTube.furtherLinks(), link -> link.key().equals("google-security-settings"));
        assertThat(settings.url()).isEqualTo("https://myaccount.google.com/permissions");
        assertThat(findingsAfter(settings.url(), "https://myaccount. google .com/permissions"))
                .contains("link-dead");
    }

    @Test
    @Commitment("X-J12")
    void leavingTheMeasurementIsAnOptOutThatTheAccountRemembers() {
        var cookie = one(profile.cookies(), entry -> entry.name().equals("usage-opt-out"));
        assertThat(cookie.necessary()).isTrue();
        assertThat(cookie.control().en()).contains("kept with the account");
        assertThat(right("OPT_OUT").immediate()).isTrue();
    }

    @Test
    @Commitment("X-J16")
    void mentionsAreKeptByThePlatformAndNoAnalyticsProductIsNamed() {
        assertThat(category("J-C12").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(json).doesNotContain("Analytics");
    }

    @Test
    @Commitment("X-J17")
    void refusalsHaveFiveGroundsAndEveryCategoryADayZero() {
        assertThat(profile.refusalGrounds())
                .filteredOn(ground -> !ground.extensionOnly())
                .hasSize(5);
        assertThat(profile.refusalGrounds())
                .extracting(RefusalGround::evidence)
                .allSatisfy(evidence -> assertThat(evidence.en()).isNotBlank());
        assertThat(profile.retention())
                .filteredOn(rule -> !rule.categories().isEmpty())
                .allSatisfy(rule -> assertThat(rule.trigger()).isNotNull());
    }

    @Test
    @Commitment("X-J18")
    void legitimateInterestsAreCalledByTheirName() {
        assertThat(profile.purposes())
                .flatExtracting(purpose -> purpose.bases())
                .contains(
                        LegalBasis.CONSENT,
                        LegalBasis.CONTRACT,
                        LegalBasis.LEGAL_OBLIGATION,
                        LegalBasis.VITAL_INTERESTS,
                        LegalBasis.LEGITIMATE_INTERESTS);
        assertThat(json).doesNotContain("legal rights");
    }

    @Test
    @Commitment("X-J19")
    void portabilityGoesToThePersonOrAnotherController() {
        assertThat(right("PORTABILITY").name().en()).startsWith("Receive data").contains("another controller");
    }

    @Test
    @Commitment("X-J20")
    void accessIsLimitedForStaffByTheGridAndForUsersByScopes() {
        assertThat(profile.staffRoles()).isNotEmpty();
        assertThat(one(profile.scopes(), scope -> scope.values().contains("TEAM"))
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
        assertThat(findings).doesNotContain("text-broken", "text-missing");
        assertThat(findingsAfter("Social media management for customers", "Social media management of"))
                .contains("text-broken");
    }
}
