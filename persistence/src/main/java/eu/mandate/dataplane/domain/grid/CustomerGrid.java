package eu.mandate.dataplane.domain.grid;

import static eu.mandate.identity.domain.Role.AUDITOR;
import static eu.mandate.identity.domain.Role.MEMBER;
import static eu.mandate.identity.domain.Role.PRIVACY_MANAGER;
import static eu.mandate.identity.domain.Role.TENANT_ADMIN;
import static eu.mandate.identity.domain.Role.USAGE_MANAGER;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.identity.domain.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the roles of an organisation's people give, before any scope narrows it. */
public final class CustomerGrid {

    private static final Set<Role> READERS = EnumSet.of(TENANT_ADMIN, PRIVACY_MANAGER, AUDITOR, MEMBER);
    private static final Set<Role> WRITERS = EnumSet.of(TENANT_ADMIN, PRIVACY_MANAGER, MEMBER);
    private static final Map<Action, Set<Role>> GRID = Map.of(
            Action.INGEST,
            WRITERS,
            Action.READ,
            READERS,
            Action.SEARCH,
            READERS,
            Action.COUNT,
            READERS,
            Action.AGGREGATE,
            READERS,
            Action.EXPORT,
            EnumSet.of(PRIVACY_MANAGER),
            Action.CORRECT,
            WRITERS,
            Action.REPORT,
            EnumSet.of(USAGE_MANAGER));
    private static final Set<LegalBasis> OF_THE_CONTRACT =
            EnumSet.of(LegalBasis.CONTRACT, LegalBasis.CONTROLLERS_BASIS, LegalBasis.DOCUMENTED_INSTRUCTION);

    private CustomerGrid() {}

    /** What somebody with the role alone may do. */
    public static Set<Action> of(Role role) {
        var given = EnumSet.noneOf(Action.class);
        GRID.forEach((action, roles) -> {
            if (roles.contains(role)) given.add(action);
        });
        return given;
    }

    /** The categories of a profile that the organisation's people may read for some purpose. */
    public static List<DataCategory> readable(ServiceProfile profile) {
        return profile.categories().stream()
                .filter(DataCategory::tenantScoped)
                .filter(category -> profile.purposes().stream()
                        .filter(purpose -> purpose.categories().contains(category.code()))
                        .anyMatch(purpose -> !ownedByVendor(category, purpose)))
                .toList();
    }

    /** Whether one of the roles gives an action. */
    public static boolean gives(Action action, Collection<Role> roles) {
        return !Collections.disjoint(GRID.getOrDefault(action, Set.of()), roles);
    }

    /** Whether the vendor keeps a category of a customer's data for itself when it is used for a purpose. */
    public static boolean ownedByVendor(DataCategory category, Purpose purpose) {
        return category.vendorRole() == VendorRole.CONTROLLER
                && category.tenantScoped()
                && Collections.disjoint(purpose.bases(), OF_THE_CONTRACT);
    }
}
