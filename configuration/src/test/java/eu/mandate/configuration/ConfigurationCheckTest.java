package eu.mandate.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigurationCheckTest {
    @Test
    void namesAnUnknownVariable() {
        assertThat(ConfigurationCheck.environmentProblems(Map.of("MANDATE_DB_ULR", "x", "PATH", "y")))
                .containsExactly("unknown setting MANDATE_DB_ULR");
    }

    @Test
    void namesAnUnknownProperty() {
        assertThat(ConfigurationCheck.propertyProblems(Map.of("mandate.db.ulr", "x", "java.home", "y")))
                .containsExactly("unknown setting mandate.db.ulr");
    }

    @Test
    void namesAMalformedValueButNeverASecretOne() {
        assertThat(ConfigurationCheck.environmentProblems(Map.of("MANDATE_HTTP_PORT", "eighty")))
                .containsExactly("malformed setting MANDATE_HTTP_PORT: eighty");
        assertThat(ConfigurationCheck.environmentProblems(Map.of("MANDATE_DB_PASSWORD", "")))
                .containsExactly("malformed setting MANDATE_DB_PASSWORD");
    }

    @Test
    void namesWhatIsMissingInBothNotations() {
        assertThat(ConfigurationCheck.missing(List.of(Setting.DB_URL, Setting.DB_USER), EnumSet.of(Setting.DB_USER)))
                .containsExactly("missing setting mandate.db.url (MANDATE_DB_URL)");
    }

    @Test
    void leavesTheNamesOfTheClientAlone() {
        assertThat(ConfigurationCheck.environmentProblems(Map.of("MANDATE_TOKEN", "x", "MANDATE_URL", "y")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everyDefaultHasTheShapeItsSettingAccepts(Setting setting) {
        assertThat(setting.defaultValue().map(setting::accepts).orElse(true)).isTrue();
        assertThat(Setting.ofKey(setting.key())).contains(setting);
        assertThat(Set.of(setting.meaning())).noneMatch(String::isBlank);
    }
}
