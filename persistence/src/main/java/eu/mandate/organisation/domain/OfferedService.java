package eu.mandate.organisation.domain;

import eu.mandate.catalogue.domain.profile.Regime;
import java.util.Set;

/**
 * What the profile in force says about the service that the organisation uses, as far as setting up needs it.
 *
 * @param contentHash SHA-256 of the profile, hexadecimal
 * @param regimes laws the service may be used under
 * @param activities codes of the activities in which the vendor is processor
 * @param declarations names of the questions that only some services ask, and this one does
 */
public record OfferedService(
        String service,
        String version,
        String contentHash,
        Set<Regime> regimes,
        Set<String> activities,
        Set<String> declarations) {

    public OfferedService {
        regimes = Set.copyOf(regimes);
        activities = Set.copyOf(activities);
        declarations = Set.copyOf(declarations);
    }

    /** Whether exactly this version was accepted. */
    public boolean accepted(ProfileAcceptance acceptance) {
        return acceptance.service().equals(service)
                && acceptance.version().equals(version)
                && acceptance.contentHash().equals(contentHash);
    }
}
