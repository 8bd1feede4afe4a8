package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.mandate.audit.domain.EventType;
import eu.mandate.audit.domain.EventTypeView;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.text.Texts;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The catalogue of event types names every event of the product, and no name or fact goes away: the file is only added to. Where a
 * class is gone, its line stays, because entries of the type stay.
 */
class EventTypesTest {
    private static List<? extends Class<?>> classes;

    private final Texts texts = new Texts();

    @BeforeAll
    static void readTheClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("eu.mandate").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void everyEventOfTheProductIsInTheCatalogueWithItsFacts() {
        var missing = new TreeSet<String>();
        for (var type : classes) {
            var event = (DomainEvent) SampleEvents.of(type);
            var known = EventType.all().stream()
                    .filter(each -> each.name().equals(event.action()))
                    .findFirst();
            var facts = new TreeMap<>(event.facts()).keySet();
            if (known.isEmpty() || !known.get().facts().containsAll(facts)) {
                missing.add((event.action() + " " + String.join(" ", facts)).strip());
            }
        }
        assertThat(missing)
                .as("lines to add to event-types.txt; a name that changed loses the entries that have the old one")
                .isEmpty();
    }

    @Test
    void everyTypeHasItsTextInBothLanguages() {
        for (var type : EventType.all()) {
            for (var language : Texts.LANGUAGES) {
                assertThat(texts.has(language, "action." + type.name()))
                        .as(type.name() + " " + language)
                        .isTrue();
            }
        }
    }

    @Test
    void whatEventsAreAboutAndTheirFactsHaveTheirWordsInBothLanguages() {
        var keys = new TreeSet<String>();
        for (var type : classes)
            keys.add("evidence.kind."
                    + ((DomainEvent) SampleEvents.of(type)).object().type());
        for (var type : EventType.all()) type.facts().forEach(fact -> keys.add("evidence.fact." + fact));
        for (var language : Texts.LANGUAGES) {
            assertThat(keys).as(language.toString()).allMatch(key -> texts.has(language, key));
        }
    }

    @Test
    void whatRefusedCallsWereAboutHasItsWordsToo() {
        var routes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("eu.mandate").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type ->
                                type.getAnnotationOfType(Path.class).value().replaceFirst("^/", ""))
                        .map(path -> "evidence.kind." + path.replaceFirst("/.*", ""));
        assertThat(routes)
                .isNotEmpty()
                .allMatch(
                        key -> texts.has(Locale.ENGLISH, key) || texts.has(Locale.ENGLISH, key.replaceFirst("s$", "")));
    }

    @Test
    void theNamesThatWereEverPublishedAreStillThere() throws IOException {
        try (var published = EventTypesTest.class.getResourceAsStream("/published-event-types.txt")) {
            var names = new String(published.readAllBytes(), StandardCharsets.US_ASCII).lines();
            assertThat(EventType.all())
                    .extracting(EventType::name)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .containsAll(names.toList());
        }
    }

    @Test
    void theSchemaOfADetailNamesItsFactsAndNothingElse() {
        var view =
                EventTypeView.of(new EventType("roles-assigned", List.of("before", "after")), "Roles changed", "角色已更改");
        assertThat(view.detailSchema().toString())
                .contains("additionalProperties=false", "after={type=string}", "before={type=string}", "format=uuid");
    }
}
