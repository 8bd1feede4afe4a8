package eu.mandate.catalogue.service;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import eu.mandate.testing.CommitmentSource;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is so of every profile that comes with the product. */
class EveryBuiltInProfileTest {

    private final BuiltInProfiles files = new BuiltInProfiles();

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "wadesk", "weiban", "wesmile"})
    void theFileFollowsTheSchemaAndNoLintHasAFinding(String key) {
        var profile = new ProfileReader().read(files.json(key));
        assertThat(profile).isEqualTo(profile(key));
        assertThat(ProfileTables.findings(profile)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juwaitong", "wadesk", "weiban", "wesmile"})
    void everyCategoryAndPurposeTogetherHaveOneRoleUnlessTheActivityTells(String key) {
        var profile = profile(key);
        var byActivity = profile.categories().stream()
                .filter(category -> category.vendorRole() == VendorRole.BY_ACTIVITY)
                .map(DataCategory::code)
                .toList();
        assertThat(profile.purposes())
                .allSatisfy(purpose -> assertThat(purpose.categories())
                        .allSatisfy(category -> assertThat(roles(profile, category, purpose.code()))
                                .as(purpose.code() + " with " + category)
                                .hasSizeBetween(1, byActivity.contains(category) ? 2 : 1)));
    }

    @ParameterizedTest
    @CsvSource({"juwaitong,JUWAITONG,J", "wadesk,WADESK,D", "weiban,WEIBAN,W", "wesmile,WESMILE,S"})
    void everyCommitmentOfTheServiceHasAPlaceInTheProfile(String key, CommitmentSource source, String prefix) {
        var named = Pattern.compile("\"(" + prefix + "-\\d{3})\"")
                .matcher(files.json(key))
                .results()
                .map(match -> match.group(1))
                .collect(toSet());
        assertThat(named)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.source() == source)
                        .map(CommitmentRow::id)
                        .collect(toSet()));
    }

    private ServiceProfile profile(String key) {
        return Records.read(files.json(key), ServiceProfile.class);
    }

    private static List<VendorRole> roles(ServiceProfile profile, String category, String purpose) {
        return profile.activities().stream()
                .filter(activity -> activity.categories().contains(category)
                        && activity.purposes().contains(purpose))
                .map(ProcessingActivity::vendorRole)
                .distinct()
                .toList();
    }
}
