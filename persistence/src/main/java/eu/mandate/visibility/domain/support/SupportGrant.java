package eu.mandate.visibility.domain.support;

import static java.util.Objects.requireNonNull;

import eu.mandate.identity.domain.Role;
import java.util.Set;

/**
 * What the customer says of an access now.
 *
 * @param roles in which it was asked for; no other ones count
 * @param inForce whether it was approved, and is neither over nor ended
 */
public record SupportGrant(SupportWish wish, Set<Role> roles, boolean inForce) {
    public SupportGrant {
        requireNonNull(wish, "wish");
        roles = Set.copyOf(roles);
    }

    /** Number of the ticket as the assignment for a category; null for none. */
    public String assignment(String category) {
        return inForce && wish.covers(category) ? wish.ticket() : null;
    }
}
