package eu.mandate.visibility.domain;

import java.util.List;

/**
 * Permissions that give fields nobody looked at lately.
 *
 * @param days how far back the log was looked at
 * @param granted whether any permission is granted at all
 * @param items permissions of which nothing was shown, in the order of the profile
 * @param partly permissions of which some fields were shown and others were not, in the order of the profile
 */
public record UnusedGrants(int days, boolean granted, List<UnusedGrant> items, List<UnusedGrant> partly) {
    public UnusedGrants {
        items = List.copyOf(items);
        partly = List.copyOf(partly);
    }

    /** All of them, told apart by whether something was shown. */
    public static UnusedGrants of(List<UnusedGrant> grants, boolean granted) {
        return new UnusedGrants(
                UnusedGrant.DAYS,
                granted,
                grants.stream().filter(grant -> grant.used().isEmpty()).toList(),
                grants.stream().filter(grant -> !grant.used().isEmpty()).toList());
    }
}
