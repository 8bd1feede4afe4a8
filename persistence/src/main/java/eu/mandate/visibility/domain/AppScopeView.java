package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.visibility.domain.platform.PlatformLimit;
import eu.mandate.visibility.domain.view.NamedPeople;
import java.util.List;

/**
 * What an application of a connected platform may get.
 *
 * @param scope code of the rule in the service profile
 * @param categories codes of what the application gives
 * @param needNamed whether the authorisation has to say what the application is for
 * @param state at the moment
 * @param permissions every permission the application knows
 * @param authorisation what is instructed, in force or ended; null when nothing is
 * @param named whom the authorisation names, as the directory calls them; nobody without one
 * @param people how many it shows now
 * @param platform what the platform's own range does to it; null where none was reported
 * @param instruction number of the instruction behind it, or null
 * @param basedOn number of the latest instruction about it, 0 for none; sent back by whoever changes it
 */
public record AppScopeView(
        String app,
        String scope,
        Text name,
        List<String> categories,
        boolean needNamed,
        ScopeState state,
        List<AppPermission> permissions,
        AppAuthorisation authorisation,
        NamedChoice named,
        long people,
        PlatformLimit platform,
        Integer instruction,
        int basedOn) {

    /**
     * A permission with what it gives.
     *
     * @param fields {@code category.field}
     * @param ownGrant whether each person has to grant it, too
     * @param granted whether the authorisation in force names it
     */
    public record AppPermission(String permission, Text name, List<String> fields, boolean ownGrant, boolean granted) {
        public AppPermission {
            fields = List.copyOf(fields);
        }
    }

    /** Whom an authorisation names. */
    public record NamedChoice(NamedPeople included, NamedPeople excluded) {}

    public AppScopeView {
        categories = List.copyOf(categories);
        permissions = List.copyOf(permissions);
    }
}
