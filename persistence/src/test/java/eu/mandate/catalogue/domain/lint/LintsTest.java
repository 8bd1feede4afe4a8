package eu.mandate.catalogue.domain.lint;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.catalogue.domain.RecordEdit;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintsTest {

    private final ServiceProfile faultless = ProfileFixture.harbourDesk();
    private final LintContext context = LintContext.of(faultless);

    @Test
    void aFaultlessProfileHasNoFinding() {
        assertThat(ProfileLints.findings(faultless, context)).isEmpty();
    }

    @Test
    void everyLintHasAPlantedFault() {
        var planted = Stream.of(PlantedFaults.BY_LINT.keySet(), PlantedFaults.BY_CONTEXT.keySet())
                .flatMap(Set::stream)
                .toList();
        assertThat(planted).containsExactlyInAnyOrderElementsOf(keys()).doesNotHaveDuplicates();
    }

    @Test
    void everyLintHasAKeyOfItsOwn() {
        assertThat(keys()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"and ", "a a", "use ", "(", "the data ", "继续使用", "信息", "security technical ", "1 day, ", "sell "
            })
    void aLongTextIsReadInAnInstant(String part) {
        var text = part.repeat(4000 / part.length());
        var profile = RecordEdit.set(faultless, "/purposes/H-P01/description", new Text(text, text));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ProfileLints.findings(profile, context));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedFaultIsFoundByItsLintAlone() {
        return PlantedFaults.BY_LINT.entrySet().stream()
                .map(plant -> dynamicTest(
                        plant.getKey(),
                        () -> assertFound(plant.getKey(), plant.getValue().apply(faultless), context)));
    }

    @Test
    void aPurposeOfAnActivityByChoiceIsAChoiceItself() {
        var chosen = RecordEdit.set(faultless, "/activities/H-A02/optIn", true);
        assertFound("own-purpose", chosen, context);
        assertThat(ProfileLints.findings(RecordEdit.set(chosen, "/purposes/H-P02/optIn", true), context))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whatTheVendorHasNotRegisteredIsFoundByItsLintAlone() {
        return PlantedFaults.BY_CONTEXT.entrySet().stream()
                .map(plant -> dynamicTest(
                        plant.getKey(),
                        () -> assertFound(
                                plant.getKey(), faultless, plant.getValue().apply(context))));
    }

    private static void assertFound(String lint, ServiceProfile profile, LintContext context) {
        var findings = ProfileLints.findings(profile, context);
        assertThat(findings).isNotEmpty().allSatisfy(LintsTest::assertTelling);
        assertThat(findings.stream().map(LintFinding::lint).collect(toSet()))
                .as(findings.toString())
                .containsExactly(lint);
    }

    private static void assertTelling(LintFinding finding) {
        assertThat(finding.pointer()).startsWith("/");
        assertThat(finding.message().en()).isNotBlank().doesNotContain("%s");
        assertThat(finding.message().zh()).containsPattern("\\p{IsHan}").doesNotContain("%s");
    }

    private static List<String> keys() {
        return ProfileLints.ALL.stream().map(Lint::key).toList();
    }
}
