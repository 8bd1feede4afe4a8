package eu.mandate.visibility.domain.support;

import eu.mandate.identity.domain.Role;
import java.util.Set;

/**
 * Somebody who works for the same vendor.
 *
 * @param username sign-in name
 * @param roles of today
 */
public record SupportColleague(String username, String name, Set<Role> roles) {
    public SupportColleague {
        roles = Set.copyOf(roles);
    }
}
