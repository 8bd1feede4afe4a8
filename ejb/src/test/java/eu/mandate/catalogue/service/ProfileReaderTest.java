package eu.mandate.catalogue.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.json.Records;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    private static final ProfileReader READER = new ProfileReader();
    private static final SchemaRules RULES = new SchemaRules();

    private final String json = Records.write(ProfileFixture.harbourDesk());

    @Test
    void aFaultlessFileIsReadAsItWasWritten() {
        assertThat(READER.read(json)).isEqualTo(ProfileFixture.harbourDesk());
    }

    @Test
    void everyRuleOfTheSchemaAppliesSomewhereInTheFaultlessProfile() {
        assertThat(RULES.applied().keySet()).containsExactlyInAnyOrderElementsOf(RULES.all());
    }

    @TestFactory
    Stream<DynamicTest> aFaultIsToldOnceWithItsPlaceAndReason() {
        return RULES.applied().values().stream()
                .map(rule -> dynamicTest(rule.toString(), () -> {
                    var refusal = refusal(SchemaPlants.broken(rule));
                    assertThat(refusal.code()).isEqualTo(Code.VALIDATION);
                    assertThat(refusal.errors()).singleElement().satisfies(fault -> {
                        assertThat(fault.reason()).isEqualTo(SchemaPlants.reason(rule));
                        assertThat(fault.pointer()).isEqualTo(SchemaPlants.pointer(rule));
                    });
                }));
    }

    @Test
    void allFaultsAreToldTogether() {
        var broken = json.replace("\"zone\":\"Asia/Shanghai\"", "\"zone\":\"here\"")
                .replace("\"userAge\":18", "\"userAge\":-1");
        assertThat(refusal(broken).errors())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/zone", "/minors/userAge");
    }

    @Test
    void fiftyFaultsAreToldAtMost() {
        var faults =
                IntStream.range(0, 80).mapToObj(i -> "\"surplus" + i + "\":1").collect(Collectors.joining(","));
        assertThat(refusal("{" + faults + "," + json.substring(1)).errors()).hasSize(50);
    }

    @Test
    void theArgumentsTellWhatTheRuleWants() {
        var broken = json.replace("\"zone\":\"Asia/Shanghai\"", "\"zone\":\"here\"");
        assertThat(refusal(broken).errors())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.arguments()).singleElement().asString().startsWith("^(TENANT"));
        assertThat(refusal(json.replace("\"format\":1", "\"format\":2")).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{', json-malformed",
        "'', json-malformed",
        "nonsense, json-malformed",
        "'{\"format\":1} {}', json-trailing-content"
    })
    void whatIsNoJsonIsRefused(String text, String reason) {
        assertThat(refusal(text).errors()).extracting(Violation::reason).contains(reason);
    }

    @Test
    void aRepeatedMemberIsRefused() {
        assertThat(refusal(json.replaceFirst("\"zone\":", "\"zone\":\"Asia/Tokyo\",\"zone\":"))
                        .errors())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.reason()).isEqualTo("json-repeated-member");
                    assertThat(fault.pointer()).isEqualTo("/zone");
                });
    }

    @Test
    void aTextNestedTooDeeplyIsRefused() {
        var deep = "{\"zone\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(refusal(deep).errors()).extracting(Violation::reason).containsExactly("json-too-deep");
    }

    @Test
    void aTextBehindTheEndIsRefused() {
        assertThat(refusal(json + "x").errors()).extracting(Violation::reason).contains("json-trailing-content");
    }

    @Test
    void fourMebibytesAreReadAndOneByteMoreIsNot() {
        var padded = json + " ".repeat(ProfileReader.LONGEST - json.getBytes(StandardCharsets.UTF_8).length);
        assertThat(READER.read(padded)).isEqualTo(ProfileFixture.harbourDesk());
        assertThatThrownBy(() -> READER.read(padded + " "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE));
    }

    @Test
    void absentIsNotTheSameAsNull() {
        var withNull = json.replace("\"zone\":\"Asia/Shanghai\"", "\"zone\":null");
        assertThat(refusal(withNull).errors()).extracting(Violation::reason).containsExactly("schema-type");
    }

    private static Refusal refusal(String json) {
        return catchThrowableOfType(Refusal.class, () -> READER.read(json));
    }
}
