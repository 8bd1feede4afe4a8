package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.annex.ScopesAnnex;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.testing.CommitmentInPart;
import org.junit.jupiter.api.Test;

/** What Annex VII says of the scopes in force, and what the data map leaves out without a permission. */
class ScopesAnnexTest {
    private static final Snapshot RETAILER = QingheSnapshot.complete();

    @Test
    @CommitmentInPart({"W-041", "W-046"})
    void theAnnexTellsPeoplePermissionsFieldsAndWhoGrantedThem() {
        var text = english(RETAILER);
        assertThat(text)
                .contains("THIRD_PARTY", "…0318", "departments with all below them: 1; members: 0; tags: 0")
                .contains("18 on 22 November 2026")
                .contains("privacy manager, from 20 November 2026, by instruction 24")
                .contains("CONTACTS_BASIC_READ", "W-C04.userid", "MEMBER_SENSITIVE", "W-C04.gender")
                .contains("They see nothing without the approval of the customer.")
                .doesNotContain("ww-qinghe");
        assertThat(english(NordlichtSnapshot.complete()))
                .contains("No visibility scope has been granted for JuWaiTong", "every record");
    }

    @Test
    void withoutAPermissionItsFieldsAreNoPartOfWhatIsProcessed() {
        var without = Planted.in(
                RETAILER, "/scopes/apps=[" + ChineseFaults.grant("THIRD_PARTY", false, "CONTACTS_BASIC_READ") + "]");
        var categories = Entrusted.of(without).categories();
        assertThat(categories)
                .filteredOn(category -> category.code().equals("W-C04"))
                .singleElement()
                .satisfies(category ->
                        assertThat(category.fields()).extracting(DataField::key).doesNotContain("gender"));
        assertThat(categories)
                .extracting(category -> category.code())
                .doesNotContain("W-C05")
                .contains("W-C07");
    }

    private static String english(Snapshot snapshot) {
        return DocumentText.text(
                ScopesAnnex.of(snapshot, AgreementTexts.english().words()).blocks());
    }
}
