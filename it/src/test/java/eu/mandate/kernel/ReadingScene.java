package eu.mandate.kernel;

import eu.mandate.driver.Answer;
import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.identity.domain.Role;
import java.util.List;

/** An organisation with records to call the endpoints that read with; made when it is needed first. */
final class ReadingScene {
    private final IdentityDriver identity;
    private ProcessingOrganisation organisation;

    ReadingScene(IdentityDriver identity) {
        this.identity = identity;
    }

    static boolean plays(Route route) {
        var template = route.template();
        return template.startsWith("/records/")
                || route.id() == Route.Id.SESSION_CONTENT
                || route.name().equals("GET /records")
                || template.equals("/record-exports")
                || template.equals("/decisions")
                || template.equals("/usage-reports");
    }

    Answer call(Route route) {
        organisation();
        var role = role(route);
        var id = route.hasId() ? id(route, role) : "";
        return organisation
                .api(role)
                .send(route.method(), route.path(id), Sample.body(route, role.name()), route.headers());
    }

    /** The organisation. */
    ProcessingOrganisation organisation() {
        if (organisation == null) organisation = ProcessingOrganisation.open(identity);
        return organisation;
    }

    private String id(Route route, Role role) {
        if (route.id() == Route.Id.SESSION_CONTENT) return RecordsDriver.shown(organisation.api(role), "route test");
        return ProcessingOrganisation.account(
                identity.database(), organisation.space().number(), IdentityDriver.unused("route"));
    }

    private static Role role(Route route) {
        return route.roles().contains(Role.TENANT_ADMIN.name())
                ? Role.TENANT_ADMIN
                : Role.valueOf(route.roles().iterator().next());
    }

    /** Real ids of another organisation. */
    static List<String> others(DatabaseDriver database, int tenant) {
        return List.of(ProcessingOrganisation.account(database, tenant, "others"));
    }
}
