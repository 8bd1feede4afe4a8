package eu.mandate.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.configuration.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOptionsTest {
    @Test
    void theCommandLineWinsOverPropertiesAndThoseOverTheEnvironment() {
        var environment = Map.of("MANDATE_HTTP_PORT", "1001", "MANDATE_SESSION_MINUTES", "5", "MANDATE_DEMO", "true");
        var options = StartOptions.read(
                List.of("--port", "1003"),
                environment,
                Map.of("mandate.http.port", "1002", "mandate.session.minutes", "6"));
        assertThat(options.httpPort()).isEqualTo(1003);
        assertThat(options.text(Setting.SESSION_MINUTES)).isEqualTo("6");
        assertThat(options.flag(Setting.DEMO)).isTrue();
    }

    @Test
    void refusesAnUnknownSettingByName() {
        assertThatThrownBy(() -> StartOptions.read(List.of(), Map.of("MANDATE_DB_ULR", "x"), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("unknown setting MANDATE_DB_ULR");
    }

    @Test
    void namesTheMissingPasswordsOfAnExternalDatabase() {
        var environment = Map.of("MANDATE_DB_URL", "jdbc:postgresql://db.example/mandate");
        assertThatThrownBy(() -> StartOptions.read(List.of(), environment, Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MANDATE_DB_PASSWORD")
                .hasMessageContaining("MANDATE_DB_OWNER_PASSWORD");
    }

    @Test
    void refusesASettableClockOnANonLocalAddress() {
        assertThatThrownBy(() ->
                        StartOptions.read(List.of("--test-clock"), Map.of("MANDATE_HTTP_ADDRESS", "0.0.0.0"), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("settable clock");
        assertThat(StartOptions.read(List.of("--test-clock"), Map.of(), Map.of())
                        .flag(Setting.CLOCK_SETTABLE))
                .isTrue();
    }

    @Test
    void refusesASettingThatNothingWouldRead() {
        assertThatThrownBy(() -> StartOptions.read(List.of(), Map.of("MANDATE_DB_PASSWORD", "x"), Map.of()))
                .hasMessageContaining("mandate.db.password has no effect without mandate.db.url");
        var external = Map.of(
                "MANDATE_DB_URL", "jdbc:postgresql://db.example/mandate",
                "MANDATE_DB_PASSWORD", "x",
                "MANDATE_DB_OWNER_PASSWORD", "y",
                "MANDATE_DB_SEQUENCER_PASSWORD", "z",
                "MANDATE_DB_PORT", "5432");
        assertThatThrownBy(() -> StartOptions.read(List.of(), external, Map.of()))
                .hasMessageContaining("mandate.db.port has no effect with mandate.db.url");
    }

    @Test
    void refusesAPortThatDoesNotExist() {
        for (var port : List.of("0", "65536", "eighty", "80a")) {
            for (var name : List.of("MANDATE_HTTP_PORT", "MANDATE_DB_PORT")) {
                assertThatThrownBy(() -> StartOptions.read(List.of(), Map.of(name, port), Map.of()))
                        .isInstanceOf(StartFailure.class)
                        .hasMessageContaining("malformed setting " + name + ": " + port);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "--port", "--port eighty", "--port 0", "--port 65536", "x"})
    void answersWrongUsageToACommandLineThatCannotBeUnderstood(String line) {
        assertThatThrownBy(() -> StartOptions.read(List.of(line.split(" ")), Map.of(), Map.of()))
                .isInstanceOf(StartOptions.WrongUsage.class);
    }
}
