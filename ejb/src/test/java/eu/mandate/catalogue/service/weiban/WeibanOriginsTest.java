package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.category;
import static eu.mandate.catalogue.service.weiban.Weiban.codes;
import static eu.mandate.catalogue.service.weiban.Weiban.names;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.CodeName;
import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.testing.CommitmentInPart;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whose data Weiban holds, where it comes from and in which role the vendor has it, against tables typed anew. */
class WeibanOriginsTest {

    private static final String SUBJECTS = """
            ACCOUNT_OWNER W-C13 W-C16 W-C19 W-C25
            AUTHORISED_USER W-C01 W-C03 W-C04 W-C06 W-C07 W-C09 W-C10 W-C11 W-C12 W-C13 W-C14 W-C17 W-C18 W-C19 W-C25 W-C26
            CUSTOMER_CONTACT W-C05 W-C06 W-C08 W-C15 W-C20 W-C21 W-C25
            GUARDIAN W-C22 W-C25
            MINOR W-C22 W-C25
            ORDERING_PERSON W-C02 W-C16 W-C25 W-C26
            PROSPECT_REP W-C24 W-C25
            THIRD_PERSON W-C14 W-C18 W-C23 W-C25
            VISITOR W-C20 W-C21 W-C25
            """;

    private static final String SOURCES = """
            ENTERED W-C01 W-C02 W-C09 W-C14 W-C19 W-C22 W-C24 W-C25 W-C26
            UPLOADED W-C23
            SYNC_WECOM_TP W-C01 W-C03 W-C04 W-C05 W-C06
            SYNC_WECOM_SB W-C07 W-C08
            H5_OAUTH W-C15
            AUTO_LOG W-C10 W-C11 W-C12 W-C14 W-C20 W-C21
            THIRD_PARTY W-C16 W-C17 W-C18
            DERIVED W-C13 W-C18
            """;

    @Test
    @CommitmentInPart({"W-016", "W-025"})
    void everyCategoryNamesWhoseDataItHolds() {
        assertThat(table(SUBJECTS))
                .allSatisfy((subject, categories) -> assertThat(
                                having(category -> category.subjects().contains(subject)))
                        .isEqualTo(categories));
        assertThat(PROFILE.subjects())
                .extracting(CodeName::code)
                .containsExactlyElementsOf(table(SUBJECTS).keySet());
    }

    @Test
    @CommitmentInPart("W-017")
    void everyCategoryNamesItsSources() {
        assertThat(table(SOURCES))
                .allSatisfy((source, categories) -> assertThat(
                                having(category -> category.sources().contains(CollectionSource.valueOf(source))))
                        .isEqualTo(categories));
        assertThat(PROFILE.categories())
                .flatExtracting(category -> names(category.sources()))
                .isSubsetOf(table(SOURCES).keySet());
    }

    @Test
    @CommitmentInPart({"W-026", "W-027"})
    void dataComesThroughSevenChannelsAndARegistrationThroughTheLinkAlone() {
        assertThat(PROFILE.channels())
                .extracting(CodeName::code)
                .containsExactlyInAnyOrder(
                        "WEB",
                        "THIRD_PARTY_PLATFORM",
                        "MOBILE_APP",
                        "SOCIAL_APP",
                        "WECOM_TP_APP",
                        "WECOM_SB_APP",
                        "H5");
        assertThat(category("W-C01").channels()).containsExactly("WECOM_TP_APP");
        assertThat(category("W-C15").channels()).containsExactly("H5");
        assertThat(having(category -> category.channels().contains("WECOM_SB_APP")))
                .isEqualTo(codes("W-C", "07", "08"));
    }

    @Test
    void deviceLogAndBrowserAreObservedAndAllElseIsProvidedOrDerived() {
        assertThat(having(DataCategory::automatic)).isEqualTo(codes("W-C", "10", "11", "12", "20", "21"));
    }

    @Test
    void theVendorIsEntrustedWithWeComActivitiesFunctionsAndMinors() {
        assertThat(having(category -> category.vendorRole() == VendorRole.PROCESSOR))
                .isEqualTo(codes("W-C", "03", "05", "06", "08", "09", "15", "22"));
        assertThat(having(category -> category.vendorRole() == VendorRole.BY_ACTIVITY))
                .isEqualTo(codes("W-C", "04", "07"));
        assertThat(having(category -> !category.tenantScoped())).isEqualTo(codes("W-C", "24"));
    }

    private static List<String> having(Predicate<DataCategory> wanted) {
        return PROFILE.categories().stream()
                .filter(wanted)
                .map(DataCategory::code)
                .toList();
    }
}
