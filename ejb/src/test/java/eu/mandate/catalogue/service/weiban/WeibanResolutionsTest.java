package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.findingsAfter;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.Resolution;
import eu.mandate.testing.CommitmentRow;
import eu.mandate.testing.CommitmentRows;
import org.junit.jupiter.api.Test;

/** The register of what was found in the published text. */
class WeibanResolutionsTest {

    private static final int LAST_LINE = 283;

    @Test
    void everyFindingIsResolvedUnderItsKind() {
        assertThat(PROFILE.resolutions().stream().collect(toMap(Resolution::id, Resolution::kind)))
                .hasSize(27)
                .isEqualTo(CommitmentRows.all().values().stream()
                        .filter(row -> row.id().startsWith("X-W"))
                        .collect(toMap(CommitmentRow::id, CommitmentRow::type)));
    }

    @Test
    void everyResolutionNamesLinesAndPlaces() {
        assertThat(PROFILE.resolutions()).allSatisfy(resolution -> {
            assertThat(resolution.lines()).isNotEmpty().allMatch(line -> line >= 1 && line <= LAST_LINE);
            assertThat(resolution.decidedAt()).isNotEmpty();
            assertThat(resolution.rows()).isNotEmpty();
        });
    }

    @Test
    void aPlaceThatDoesNotExistWouldBeFound() {
        assertThat(findingsAfter("/refusalGrounds/W-G6/evidence\"", "/refusalGrounds/W-G99/evidence\""))
                .contains("decision-dangling");
    }
}
