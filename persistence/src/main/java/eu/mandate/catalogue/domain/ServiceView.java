package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.util.List;

/**
 * One service with the version that was asked for, every published version, and what that version changed.
 *
 * @param shown the version whose profile this is
 * @param versions all published versions, the latest first; drafts are not among them
 * @param changes against the version that held before the shown one
 */
public record ServiceView(
        ServiceProfile profile, ProfileVersionView shown, List<ProfileVersionView> versions, ProfileChanges changes) {}
