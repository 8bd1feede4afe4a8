package eu.mandate.catalogue.service;

import static eu.mandate.catalogue.service.Juwaitong.FINDINGS;
import static eu.mandate.catalogue.service.Juwaitong.PROFILE;
import static eu.mandate.catalogue.service.Juwaitong.findingsAfter;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Resolution;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import org.junit.jupiter.api.Test;

/** The register of what was found in the published text, and the profile as a whole. */
class JuwaitongResolutionsTest {

    private static final int LAST_LINE = 210;

    @Test
    void everyFindingIsResolvedUnderItsKind() {
        assertThat(PROFILE.resolutions().stream().collect(toMap(Resolution::id, Resolution::kind)))
                .hasSize(30)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.id().startsWith("X-J"))
                        .collect(toMap(CommitmentRow::id, CommitmentRow::type)));
    }

    @Test
    void everyResolutionNamesLinesAndPlaces() {
        assertThat(PROFILE.resolutions()).allSatisfy(resolution -> {
            assertThat(resolution.lines()).allMatch(line -> line >= 1 && line <= LAST_LINE);
            assertThat(resolution.decidedAt()).isNotEmpty();
            assertThat(resolution.rows()).isNotEmpty();
        });
        assertThat(PROFILE.resolutions())
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
        assertThat(new ProfileReader().read(Juwaitong.JSON)).isEqualTo(PROFILE);
    }

    @Test
    void noLintHasAFinding() {
        assertThat(FINDINGS).isEmpty();
    }
}
