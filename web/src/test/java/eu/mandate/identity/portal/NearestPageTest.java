package eu.mandate.identity.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestPageTest {
    private static final List<String> PAGES = List.of(
            "/portal/index",
            "/portal/visibility/scopes",
            "/portal/visibility/vendor-accesses",
            "/portal/identity/people",
            "/portal/identity/tokens",
            "/portal/identity/account");

    @ParameterizedTest
    @CsvSource({
        "/portal/index.xhtml,/portal/index",
        "/portal/visibility/vendor-accesses.xhtml,/portal/visibility/vendor-accesses",
        "/portal/visibility/vendor-access.xhtml,/portal/visibility/vendor-accesses",
        "/portal/visibility/unused.xhtml,/portal/visibility/scopes",
        "/portal/identity/person.xhtml,/portal/identity/people",
        "/portal/identity/invite.xhtml,/portal/identity/people",
        "/portal/identity/create-token.xhtml,/portal/identity/tokens",
    })
    void aPageLiesUnderTheOneInItsFolderThatIsNamedMostLikeIt(String path, String page) {
        assertThat(NearestPage.of(path, PAGES)).contains(page);
    }

    @Test
    void aPageOfNoFeatureOrOfAnotherOneLiesUnderNone() {
        assertThat(NearestPage.of("/portal/choose-tenant.xhtml", PAGES)).isEmpty();
        assertThat(NearestPage.of("/portal/agreement/issue.xhtml", PAGES)).isEmpty();
    }
}
