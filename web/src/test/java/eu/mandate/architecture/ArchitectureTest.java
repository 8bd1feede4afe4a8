package eu.mandate.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.source.ProjectFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static JavaClasses product;
    private static JavaClasses violations;

    @BeforeAll
    static void readTheClasses() {
        product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/eu/mandate/testing/"))
                .importPackages(Layout.PRODUCT.base());
        violations = new ClassFileImporter().importPackages(Layout.VIOLATIONS.base());
    }

    @TestFactory
    @Commitment("I-43")
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return rules(Layout.PRODUCT)
                .map(rule -> dynamicTest(rule.name(), () -> rule.rule().check(product)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleCanFail() {
        return rules(Layout.VIOLATIONS).map(rule -> dynamicTest(rule.name(), () -> assertFailsOnViolations(rule)));
    }

    private static void assertFailsOnViolations(NamedRule rule) {
        var result = rule.rule().evaluate(violations);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).doesNotContain("failed to check any classes");
    }

    @Test
    void everyFeatureExists() {
        var found = places().map(Place::feature).collect(toSet());
        assertThat(found).containsExactlyInAnyOrder(Feature.values());
    }

    @Test
    void everyPartExists() {
        var found = places().map(Place::part).collect(toSet());
        assertThat(found).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void everyNameInARuleExists() {
        var names = product.stream().map(JavaClass::getSimpleName).collect(toSet());
        var named = Stream.of(
                        EntityRules.PLATFORM_ENTITIES,
                        ServiceRules.PLATFORM_SERVICES,
                        LanguageRules.LAWS_WORDS,
                        Set.of("TenantGate", "TenantOwned", "PlatformScoped"),
                        Set.of(FeatureOrderRules.CALLER_OF_THE_REQUEST, LanguageRules.CLOCKS))
                .flatMap(Set::stream);
        assertThat(named.filter(name -> !names.contains(name))).isEmpty();
    }

    @Test
    void theOrderIsStatedInTheDocument() {
        var document = ProjectFiles.here().text(Path.of("docs/architecture.md"));
        var order = Stream.of(Feature.values()).map(Feature::packageName).map(name -> "`" + name + "`");
        assertThat(document).contains(String.join(" → ", order.toList()));
    }

    @Test
    void thePersistenceUnitNamesEachOfItsClasses() {
        var unit = ProjectFiles.here().text(Path.of("persistence/src/main/resources/META-INF/persistence.xml"));
        var named =
                Pattern.compile("<class>(.+)</class>").matcher(unit).results().map(found -> found.group(1));
        var persistent = product.stream().filter(EntityRules.PERSISTENT).map(JavaClass::getName);
        assertThat(named).containsExactlyElementsOf(persistent.sorted().toList());
        assertThat(unit).contains("<exclude-unlisted-classes>true<");
    }

    private static Stream<Place> places() {
        return product.stream().map(Layout.PRODUCT::place).flatMap(Optional::stream);
    }

    private static Stream<NamedRule> rules(Layout layout) {
        return Stream.of(
                        new LayerRules(layout).all(),
                        new FeatureOrderRules(layout).all(),
                        new LibraryRules(layout).all(),
                        new EntityRules(layout).all(),
                        new ServiceRules(layout).all(),
                        new LanguageRules(layout).all())
                .flatMap(List::stream);
    }
}
