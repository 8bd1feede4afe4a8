package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import java.util.List;

/**
 * Whether data of minors is processed through the service; unanswered is not the same as no.
 *
 * @param underFourteen all data of these is sensitive (PIPL Art. 28, 31)
 */
public record MinorsAnswer(boolean underFourteen, boolean fourteenToSeventeen) implements Statement {

    /** Whether any minor is concerned. */
    public boolean any() {
        return underFourteen || fourteenToSeventeen;
    }

    @Override
    public List<Violation> faults() {
        return List.of();
    }
}
