package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.util.List;

/**
 * A service of the customer's vendor as it is offered now.
 *
 * @param own whether it is the service the customer uses
 */
public record ServiceSummary(
        String key,
        Text name,
        Text summary,
        String version,
        String contentHash,
        Instant since,
        List<Regime> regimes,
        boolean own) {}
