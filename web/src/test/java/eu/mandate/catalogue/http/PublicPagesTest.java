package eu.mandate.catalogue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

    @Test
    void theAddressWithoutAServiceIsTheList() {
        assertThat(PublicPages.page(List.of())).contains("services");
    }

    @ParameterizedTest
    @CsvSource({
        "v/s,policy",
        "v/s/cookies,cookies",
        "v/s/versions,versions",
        "v/s/feed,feed",
        "v/s/versions/1.0,policy",
        "v/s/versions/1.0/changes,changes"
    })
    void everyPartOfAServiceHasItsPage(String address, String page) {
        assertThat(PublicPages.page(List.of(address.split("/")))).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"v", "v/s/x", "v/s/cookies/x", "v/s/feed/x", "v/s/versions/1.0/x", "v/s/versions/1.0/changes/x"})
    void anyOtherAddressIsUnknown(String address) {
        assertThat(PublicPages.page(List.of(address.split("/")))).isEmpty();
    }
}
