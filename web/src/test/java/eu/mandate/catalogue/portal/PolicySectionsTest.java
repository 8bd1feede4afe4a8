package eu.mandate.catalogue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.published.PublishedPolicy;
import eu.mandate.catalogue.domain.published.VendorFacts;
import eu.mandate.catalogue.portal.PolicySections.Part;
import eu.mandate.catalogue.portal.PolicySections.Section;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.kernel.json.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a policy is told, of every profile that comes with the product. */
class PolicySectionsTest {

    static Stream<ServiceProfile> profiles() {
        var builtIns = new BuiltInProfiles();
        return builtIns.keys().stream().map(key -> Records.read(builtIns.json(key), ServiceProfile.class));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everySectionOfTheProfileIsThereInItsOrder(ServiceProfile profile) {
        var expected = profile.noticeSections().stream()
                .map(section -> "section-" + section.key())
                .toList();
        var told = sections(profile).stream()
                .map(Section::id)
                .filter(id -> !id.equals("section-further"))
                .toList();
        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyPartIsToldOnceAndNoneIsLost(ServiceProfile profile) {
        var told = parts(profile).stream().map(Part::id).toList();
        assertThat(told).doesNotHaveDuplicates();
        var wanted = new ArrayList<>(List.of("identity", "channels", "subjects"));
        ProfileContents.of(profile).forEach(part -> wanted.add(part.id()));
        wanted.remove("resolutions");
        assertThat(told).containsAll(wanted);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whatASectionLeadsToIsOnThePage(ServiceProfile profile) {
        var told = parts(profile).stream().map(Part::id).toList();
        sections(profile).forEach(section -> assertThat(told).containsAll(section.elsewhere()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyPartHasItsFragment(ServiceProfile profile) {
        assertThat(parts(profile)).allMatch(part -> Files.exists(Path.of("src/main/webapp" + part.page())));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void contactsStandInTheSectionNamedAfterThem(ServiceProfile profile) {
        var own = Set.of("section-contact", "section-questions");
        assertThat(sections(profile).stream()
                        .filter(section -> section.parts().stream()
                                .anyMatch(part -> part.id().equals("contacts")))
                        .map(Section::id))
                .allMatch(own::contains)
                .hasSize(1);
    }

    private static List<Part> parts(ServiceProfile profile) {
        return sections(profile).stream()
                .flatMap(section -> section.parts().stream())
                .toList();
    }

    private static List<Section> sections(ServiceProfile profile) {
        var facts = VendorFacts.of(List.of(), Set.of());
        return PolicySections.of(new PublishedPolicy("v", "V", profile, null, List.of(), null, facts));
    }
}
