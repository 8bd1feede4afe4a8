package eu.mandate.catalogue.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProfileSearchTest {
    private final ServiceProfile profile = profile();

    @Test
    void nothingWantedNarrowsNothing() {
        assertThat(ProfileSearch.narrow(profile, " ")).isSameAs(profile);
        assertThat(ProfileSearch.narrow(profile, null)).isSameAs(profile);
    }

    @Test
    void aCodeFindsItsEntryAndWhateverRefersToIt() {
        var found = ProfileSearch.narrow(profile, "j-c11");
        assertThat(found.categories()).extracting(DataCategory::code).contains("J-C11");
        assertThat(found.retention()).extracting(RetentionRule::code).contains("J-R11");
        assertThat(found.cookies()).isEmpty();
    }

    @Test
    void theNameOfACategoryFindsThePurposesThatUseIt() {
        var category = profile.categories().get(0);
        var found = ProfileSearch.narrow(profile, category.name().en());
        var users = profile.purposes().stream()
                .filter(purpose -> purpose.categories().contains(category.code()))
                .map(Purpose::code)
                .toList();
        assertThat(found.purposes()).extracting(Purpose::code).containsAll(users);
    }

    @Test
    void wordsOfTheOtherLanguageAreFoundToo() {
        var name = profile.categories().get(0).name().zh();
        assertThat(ProfileSearch.narrow(profile, name).categories())
                .contains(profile.categories().get(0));
    }

    @Test
    void whatStandsAloneIsLeftOutWhenItDoesNotContainIt() {
        var found = ProfileSearch.narrow(profile, "no entry has these words");
        assertThat(found.minors()).isNull();
        assertThat(ProfileContents.of(found)).isEmpty();
    }

    @Test
    void theContentsNameEveryPartOfAFullProfile() {
        assertThat(ProfileContents.of(profile))
                .extracting(ProfileContents.Part::id)
                .contains("activities", "retention", "resolutions");
    }

    private static ServiceProfile profile() {
        try (var stream = ProfileSearchTest.class.getResourceAsStream("/catalogue/juwaitong.json")) {
            return Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
