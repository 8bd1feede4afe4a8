package eu.mandate.catalogue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.StaffRole;
import eu.mandate.catalogue.service.BuiltInProfiles;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever word the profiles that come with the product use for what is no text, the pages have words for it. */
class BuiltInProfileTextsTest {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Texts texts = new Texts();

    static Stream<ServiceProfile> profiles() {
        var builtIns = new BuiltInProfiles();
        return builtIns.keys().stream().map(key -> Records.read(builtIns.json(key), ServiceProfile.class));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void operationsHaveWords(ServiceProfile profile) {
        var used = Stream.concat(
                profile.purposes().stream().map(Purpose::operations),
                profile.activities().stream().map(ProcessingActivity::operations));
        assertWords("profile.operation.", used.flatMap(List::stream).map(String::valueOf));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void regionsHaveWords(ServiceProfile profile) {
        assertWords("profile.region.", profile.storage().regions().stream().map(String::valueOf));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void staffHasWords(ServiceProfile profile) {
        var missing = profile.staffRoles().stream()
                .map(StaffRole::role)
                .map(String::valueOf)
                .filter(role -> !known("profile.staff." + role) && !known("role." + role))
                .toList();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyPartThatIsNotEmptyHasItsHeadingAndItsSentence(ServiceProfile profile) {
        for (var part : ProfileContents.of(profile)) {
            assertWords("profile.", Stream.of(part.id(), part.id() + ".lead"));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void periodsAreSentences(ServiceProfile profile) {
        assertWords(
                "profile.kind.",
                profile.retention().stream().map(rule -> rule.kind() + (rule.period() == null ? "" : ".period")));
        assertWords(
                "profile.trigger.",
                profile.retention().stream()
                        .filter(rule -> rule.trigger() != null)
                        .map(rule -> rule.trigger().name()));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void countriesAreCountries(ServiceProfile profile) {
        assertThat(profile.networks().stream().map(Network::country)).allMatch(COUNTRIES::contains);
        assertThat(profile.retention().stream()
                        .map(RetentionRule::statutes)
                        .flatMap(List::stream)
                        .map(statute -> statute.country()))
                .allMatch(COUNTRIES::contains);
    }

    private void assertWords(String prefix, Stream<String> constants) {
        var missing = new TreeSet<String>();
        constants.filter(constant -> !known(prefix + constant)).forEach(missing::add);
        assertThat(missing).as(prefix).isEmpty();
    }

    private boolean known(String key) {
        return Texts.LANGUAGES.stream().allMatch(language -> texts.has(language, key));
    }
}
