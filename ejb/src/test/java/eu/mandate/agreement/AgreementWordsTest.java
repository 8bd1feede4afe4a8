package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.domain.AgreementTexts;
import eu.mandate.calendar.domain.Region;
import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.MeasureHeading;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.organisation.domain.AgreementLanguage;
import eu.mandate.organisation.domain.ContactPurpose;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementWordsTest {

    private static final Path SOURCES = Path.of("../persistence/src/main/java/eu/mandate/agreement/domain");

    @Test
    void everyValueThatIsPrintedHasAWord() {
        var words = AgreementTexts.english().words();
        assertThat(Stream.of(
                                AgreementLanguage.values(),
                                ContactPurpose.values(),
                                CollectionSource.values(),
                                EndAction.values(),
                                RetentionTrigger.values(),
                                SensitivityKind.values(),
                                AssistanceMeasure.Subject.values(),
                                AssistanceMeasure.Start.values(),
                                ConnectedPlatform.Direction.values(),
                                MeasureHeading.values(),
                                Transfer.Frequency.values(),
                                Transfer.SubProcessorOption.values(),
                                Transfer.AddendumEnding.values(),
                                TransferTool.values())
                        .flatMap(Arrays::stream)
                        .map(constant -> words.of((Enum<?>) constant)))
                .allSatisfy(word -> assertThat(word).isNotBlank());
        assertThat(PeriodUnit.values())
                .allSatisfy(unit -> assertThat(words.of("period." + unit, 1)).startsWith("1 "));
        assertThat(Region.values())
                .allSatisfy(region -> assertThat(words.of("calendar." + region)).isNotBlank());
        assertThat(TransferTool.values())
                .filteredOn(tool -> tool != TransferTool.NONE)
                .allSatisfy(tool -> assertThat(words.of("part.D." + tool) + words.of("part.D.short." + tool))
                        .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"words.properties", "rules.properties"})
    void noWordIsUnused(String file) {
        var sources = sources();
        var literals = Arrays.stream(sources.split("[^A-Za-z0-9.-]+")).collect(Collectors.toSet());
        assertThat(keys(file)).allMatch(key -> isUsed(key, literals));
    }

    /** Named whole, below the prefix of its annex or part, as a column of a table, or computed from a constant. */
    private static boolean isUsed(String key, Set<String> literals) {
        var rest = key.replaceFirst("^(annex\\.[IVX]+|part\\.D(\\.table|\\.short)?|law\\.(eu|uk|both|pipl))\\.", "");
        var computed = key.matches(
                "(operation|period|calendar|minors|member|representative|R\\d\\d)\\..*|[A-Z][A-Za-z]+\\.[A-Z0-9_]+|R\\d\\d(\\..*)?");
        var constant = rest.matches("[A-Z][A-Z0-9_]+") || rest.startsWith("representative.");
        return literals.contains(key)
                || literals.contains(rest)
                || computed
                || constant
                || rest.equals("title")
                || Arrays.stream(rest.split("\\.")).allMatch(literals::contains);
    }

    @Test
    void theRulesSpeakBothLanguages() {
        var english = keys("rules.properties").stream()
                .filter(key -> !key.endsWith(".why"))
                .toList();
        assertThat(keys("rules_zh.properties")).containsExactlyInAnyOrderElementsOf(english);
    }

    /** The same keys, and each with the same arguments. */
    @Test
    void theAgreementSpeaksBothLanguages() {
        var english = words("words.properties");
        var chinese = words("words_zh.properties");
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        assertThat(chinese)
                .allSatisfy((key, word) ->
                        assertThat(arguments(word)).as(key.toString()).isEqualTo(arguments(english.get(key))));
    }

    private static Set<String> arguments(Object word) {
        return Pattern.compile("\\{(\\d)")
                .matcher(word.toString())
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void everyWayARuleFailsIsSaid() {
        var ways = Arrays.stream(sources().split("\""))
                .filter(text -> text.matches("R\\d\\d(\\.[a-z-]+)?"))
                .collect(Collectors.toSet());
        assertThat(keys("rules.properties")).containsAll(ways);
        assertThat(ways)
                .containsAll(keys("rules.properties").stream()
                        .filter(key -> key.matches("R\\d\\d.*") && !key.endsWith(".why"))
                        .toList());
    }

    private static Set<String> keys(String file) {
        return words(file).stringPropertyNames();
    }

    private static Properties words(String file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                AgreementTexts.class.getResourceAsStream("/agreement/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }

    private static String sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AgreementWordsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
