package eu.mandate.catalogue.service.juwaitong;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Resolution;
import eu.mandate.catalogue.service.ProfileReader;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import org.junit.jupiter.api.Test;

/** The register of what was found in the published text, and the profile as a whole. */
class JuwaitongResolutionsTest extends JuwaitongTest {

    private static final int LAST_LINE = 210;

    @Test
    void everyFindingIsResolvedUnderItsKind() {
        assertThat(profile.resolutions().stream().collect(toMap(Resolution::id, Resolution::kind)))
                .hasSize(30)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.id().startsWith("X-J"))
                        .collect(toMap(CommitmentRow::id, CommitmentRow::type)));
    }

    @Test
    void everyResolutionNamesLinesAndPlaces() {
        assertThat(profile.resolutions()).allSatisfy(resolution -> {
            assertThat(resolution.lines()).allMatch(line -> line >= 1 && line <= LAST_LINE);
            assertThat(resolution.decidedAt()).isNotEmpty();
            assertThat(resolution.rows()).isNotEmpty();
        });
        assertThat(profile.resolutions())
                .filteredOn(resolution -> resolution.lines().isEmpty())
                .extracting(Resolution::id)
                .containsExactly("X-J26");
    }

    @Test
    void aPlaceThatDoesNotExistWouldBeFound() {
        assertThat(findingsAfter("/retention/J-R10\"", "/retention/J-R99\"")).contains("decision-dangling");
    }

    @Test
    void theFileFollowsTheSchema() {
        assertThat(new ProfileReader().read(json)).isEqualTo(profile);
    }

    @Test
    void noLintHasAFinding() {
        assertThat(findings).isEmpty();
    }
}
