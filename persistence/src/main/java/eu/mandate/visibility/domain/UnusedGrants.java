package eu.mandate.visibility.domain;

import java.util.List;

/**
 * Permissions that give nothing anybody looked at lately.
 *
 * @param days how far back the log was looked at
 * @param items in the order of the profile
 */
public record UnusedGrants(int days, List<UnusedGrant> items) {
    public UnusedGrants {
        items = List.copyOf(items);
    }
}
