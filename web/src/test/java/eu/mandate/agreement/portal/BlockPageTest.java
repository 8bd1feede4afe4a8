package eu.mandate.agreement.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.portal.BlockPage.Cell;
import eu.mandate.agreement.portal.BlockPage.Column;
import eu.mandate.document.domain.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockPageTest {

    private final BlockPage blocks = new BlockPage();
    private final Block table =
            new Block.Table("Contacts", List.of("For", "Who"), List.of(1, 3), List.of(List.of("Breaches", "Desk")));
    private final Block heading = new Block.Heading(2, "annex-I-1", "I.1", "Customer");

    @Test
    void everyCellKnowsTheHeadOfItsColumn() {
        assertThat(blocks.columns(table)).containsExactly(new Column("For", 25), new Column("Who", 75));
        assertThat(blocks.rows(table))
                .containsExactly(List.of(new Cell("For", "Breaches", true), new Cell("Who", "Desk", false)));
    }

    @Test
    void aBlockThatIsAskedForWhatOthersHaveGivesNothing() {
        assertThat(blocks.kind(heading)).isEqualTo("heading");
        assertThat(blocks.rows(heading)).isEmpty();
        assertThat(blocks.columns(heading)).isEmpty();
        assertThat(blocks.runs(heading)).isEmpty();
        assertThat(blocks.facts(table)).isEmpty();
    }
}
