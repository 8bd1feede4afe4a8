package eu.mandate.catalogue.domain.published;

import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.Text;
import java.time.Instant;
import java.util.List;

/**
 * A service with a version in force, as the public list shows it.
 *
 * @param vendor key of the vendor, as it stands in addresses
 * @param key of the service
 * @param since when the version in force began to hold
 */
public record PublishedService(
        String vendor,
        String vendorName,
        String key,
        Text name,
        Text summary,
        String version,
        Instant since,
        List<Regime> regimes) {}
