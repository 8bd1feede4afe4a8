package eu.mandate.identity.domain;

import java.util.List;

/**
 * A person's own account.
 *
 * @param language BCP 47 tag the person chose, or {@code null}
 * @param theme name of the look the person chose, or {@code null}
 * @param tenants the spaces the person may enter, by name
 */
public record AccountView(
        String username, String displayName, String language, String theme, List<TenantChoice> tenants) {

    /** Keeps its own copy of the spaces. */
    public AccountView {
        tenants = List.copyOf(tenants);
    }
}
