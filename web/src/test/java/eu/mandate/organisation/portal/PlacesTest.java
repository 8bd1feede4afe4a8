package eu.mandate.organisation.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "signatory, /portal/organisation/edit.xhtml?type=signatory&subject=",
        "signatory.deputy, /portal/organisation/overview.xhtml",
        "contact.PRIVACY, /portal/organisation/edit.xhtml?type=contact&subject=PRIVACY",
        "legal-identity.translation, /portal/organisation/edit.xhtml?type=legal-identity&subject=",
        "profile-acceptance.outdated, /portal/catalogue/service.xhtml",
    })
    void whatIsMissingLeadsToWhereItIsMended(String missing, String page) {
        assertThat(Places.missing(missing)).isEqualTo(page);
    }
}
