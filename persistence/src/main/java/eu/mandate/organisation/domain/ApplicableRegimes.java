package eu.mandate.organisation.domain;

import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.kernel.domain.Violation;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;

/**
 * Which laws the organisation's use of the service falls under.
 *
 * @param regimes a choice from those of the service
 * @param actsForAnotherController whether the organisation is itself a processor for somebody else's data
 */
public record ApplicableRegimes(@NotEmpty Set<Regime> regimes, boolean actsForAnotherController) implements Statement {

    @Override
    public List<Violation> faults() {
        return List.of();
    }
}
