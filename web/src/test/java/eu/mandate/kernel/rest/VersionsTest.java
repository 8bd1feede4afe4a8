package eu.mandate.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void insistsOnTheVersionOfTheTag() {
        assertThat(Versions.expected("\"7\"")).isEqualTo(7L);
        assertThat(Versions.expected(" \"0\" ")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * "})
    void acceptsAnyVersionForAStar(String header) {
        assertThat(Versions.expected(header)).isNull();
        assertThat(Versions.expected(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "\"abc\"", "\"\"", "\"-1\"", "\"9999999999999999999\""})
    void failsThePreconditionForForeignTags(String header) {
        assertThat(refused(header).code()).isEqualTo(Code.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"7\", \"8\"", "\"7", "7\"", "\"a\"b\""})
    void refusesWhatIsNoSingleTag(String header) {
        assertThat(refused(header).code()).isEqualTo(Code.VALIDATION);
        assertThat(refused(header).errors().get(0).pointer()).isEqualTo("/If-Match");
    }

    private static Refusal refused(String header) {
        return catchThrowableOfType(Refusal.class, () -> Versions.expected(header));
    }
}
