package eu.mandate.kernel;

import eu.mandate.driver.Api;
import eu.mandate.driver.DemoPerson;
import eu.mandate.driver.Installation;
import java.util.ArrayList;
import java.util.List;

/**
 * One caller per role of the tenant {@code nordlicht} and of its vendor, the installation's administrator, and nobody.
 *
 * @param role null for nobody
 * @param space key of the caller's own space
 */
record RouteCaller(String role, String space, Api api) {
    private static final List<String> CUSTOMER_ROLES = List.of(
            "TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL", "AGREEMENT_REQUESTER", "USAGE_MANAGER", "AUDITOR", "MEMBER");
    private static final List<String> VENDOR_ROLES =
            List.of("ONBOARDING", "SUPPORT", "OPERATIONS", "PRIVACY", "SECURITY");

    static List<RouteCaller> all() {
        var installation = Installation.shared();
        var all = new ArrayList<RouteCaller>();
        for (var role : CUSTOMER_ROLES) all.add(of(installation.person("nordlicht", role), "nordlicht"));
        for (var role : VENDOR_ROLES) all.add(of(installation.operator("jujiao", role), "jujiao"));
        all.add(of(installation.operator(null, "INSTALLATION_ADMIN"), "installation"));
        all.add(new RouteCaller(null, null, installation.api((String) null)));
        return all;
    }

    private static RouteCaller of(DemoPerson person, String space) {
        return new RouteCaller(person.role(), space, Installation.shared().api(person));
    }

    boolean nobody() {
        return role == null;
    }

    boolean may(Route route) {
        return role != null && route.roles().contains(role);
    }
}
