package eu.mandate.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.testing.source.DeclaredMethod;
import eu.mandate.testing.source.DeclaredType;
import eu.mandate.testing.source.JavaSource;
import eu.mandate.testing.source.ProjectFiles;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How big things may grow, and which of them must say what they mean. */
class SourceRulesTest {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int PARAMETERS = 5;
    private static final int COLLABORATORS = 6;
    private static final int TYPES_IN_PACKAGE = 25;
    private static final int TYPES_IN_DOMAIN = 40;
    private static final int PAGE = 200;

    private static ProjectFiles project;
    private static List<JavaSource> sources;

    @BeforeAll
    static void readTheSources() {
        project = ProjectFiles.here();
        sources = project.javaSources();
        assertThat(sources).isNotEmpty();
    }

    @Test
    void filesStaySmall() {
        assertThat(sources.stream().filter(source -> source.lines() > FILE).map(JavaSource::path))
                .as("Java files over %d lines", FILE)
                .isEmpty();
    }

    @Test
    void methodsStayShort() {
        assertThat(methods(method -> method.lines() > METHOD))
                .as("methods over %d lines", METHOD)
                .isEmpty();
    }

    @Test
    void parametersAreFew() {
        assertThat(methods(method -> !method.overriding() && method.parameters() > PARAMETERS))
                .as("methods with more than %d parameters", PARAMETERS)
                .isEmpty();
    }

    @Test
    void collaboratorsAreFew() {
        assertThat(types(type -> type.collaborators() > COLLABORATORS))
                .as("classes with more than %d injected collaborators", COLLABORATORS)
                .isEmpty();
    }

    @Test
    void packagesStaySmall() {
        var sizes = sources.stream()
                .filter(source -> !source.path().endsWith("package-info.java"))
                .collect(groupingBy(source -> source.path().getParent(), counting()));
        assertThat(sizes)
                .allSatisfy((folder, size) -> assertThat(size)
                        .as(folder.toString())
                        .isLessThanOrEqualTo(
                                folder.toString().matches(".*/domain(/.*)?") ? TYPES_IN_DOMAIN : TYPES_IN_PACKAGE));
    }

    @Test
    void pagesStayShort() {
        var pages = project.endingWith(".xhtml");
        assertThat(pages).isNotEmpty();
        assertThat(pages)
                .allSatisfy(page -> assertThat(project.text(page).lines().count())
                        .as(page.toString())
                        .isLessThanOrEqualTo(PAGE));
    }

    @Test
    void publicTypesSayWhatTheyMean() {
        var silent = product()
                .flatMap(source -> source.types().stream()
                        .filter(type -> type.isPublic() && !type.nested() && !type.documented())
                        .map(type -> source.path() + ": " + type.name()));
        assertThat(silent).as("public types without Javadoc").isEmpty();
    }

    @Test
    void packagesOfTheProductSayWhatBelongsThere() {
        var silent = product()
                .map(source -> source.path().getParent())
                .distinct()
                .filter(folder -> !project.root()
                        .resolve(folder)
                        .resolve("package-info.java")
                        .toFile()
                        .exists());
        assertThat(silent).as("packages without package-info.java").isEmpty();
    }

    private static Stream<JavaSource> product() {
        return sources.stream().filter(source -> !source.test());
    }

    private static Stream<String> methods(Predicate<DeclaredMethod> offending) {
        return sources.stream()
                .flatMap(source -> source.types().stream()
                        .flatMap(type -> type.methods().stream()
                                .filter(offending)
                                .map(method -> source.path() + ": " + type.name() + "." + method.name())));
    }

    private static Stream<String> types(Predicate<DeclaredType> offending) {
        return product()
                .flatMap(source ->
                        source.types().stream().filter(offending).map(type -> source.path() + ": " + type.name()));
    }
}
