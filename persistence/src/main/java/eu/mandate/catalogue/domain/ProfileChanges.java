package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.diff.ProfileChange;
import java.util.List;

/**
 * What differs between two versions.
 *
 * @param from the earlier version; null when there is none to compare with, and no changes then
 * @param to the later version
 */
public record ProfileChanges(String from, String to, boolean material, List<ProfileChange> changes) {

    /** Judges whether the changes are material together: one is enough. */
    public static ProfileChanges of(String from, String to, List<ProfileChange> changes) {
        return new ProfileChanges(from, to, changes.stream().anyMatch(ProfileChange::material), changes);
    }
}
