package eu.mandate.catalogue.domain.published;

import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One version of a service's policy, with what belongs to reading it.
 *
 * @param vendor key of the vendor
 * @param versions the archive, the latest publication first
 * @param changes against the version that held before the shown one
 * @param facts of the vendor's registers, as they stood when the version last held
 */
public record PublishedPolicy(
        String vendor,
        String vendorName,
        ServiceProfile profile,
        PolicyVersion shown,
        List<PolicyVersion> versions,
        ProfileChanges changes,
        VendorFacts facts) {

    /** The version in force; empty while there is none. */
    public Optional<PolicyVersion> inForce() {
        return versions.stream()
                .filter(version -> version.state() == ProfileState.IN_FORCE)
                .findFirst();
    }

    /** The published version that is to hold next, one without a day after those that have one. */
    public Optional<PolicyVersion> coming() {
        return versions.stream()
                .filter(version -> version.state() == ProfileState.PUBLISHED)
                .min(Comparator.comparing(PolicyVersion::effectiveFrom, Comparator.nullsLast(Instant::compareTo)));
    }
}
