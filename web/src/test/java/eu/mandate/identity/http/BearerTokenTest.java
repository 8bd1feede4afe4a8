package eu.mandate.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {"Bearer mdt_1_ab_c-d", "bearer mdt_1_ab_c-d", "BEARER   mdt_1_ab_c-d"})
    void takesTheCredentialInAnyCaseOfTheScheme(String header) {
        assertThat(BearerToken.of(header)).isEqualTo("mdt_1_ab_c-d");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Basic abc", "Bearer", "Bearer ", "Bearer a b", "Bearer a,b", "Bearer é", "mdt_1_ab_c"})
    void findsNoCredentialInOtherHeaders(String header) {
        assertThat(BearerToken.of(header)).isNull();
    }
}
