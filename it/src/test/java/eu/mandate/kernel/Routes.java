package eu.mandate.kernel;

import static eu.mandate.kernel.Route.create;
import static eu.mandate.kernel.Route.delete;
import static eu.mandate.kernel.Route.get;
import static eu.mandate.kernel.Route.post;
import static eu.mandate.kernel.Route.put;

import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.Route.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole REST API: every endpoint, who may call it, and what to send. An endpoint that is missing here fails the build. */
final class Routes {
    private static final Set<String> EVERYBODY =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    private static final Set<String> ALL_BUT_MEMBERS =
            EVERYBODY.stream().filter(role -> !role.equals("MEMBER")).collect(Collectors.toSet());
    private static final Set<String> ADMINISTRATORS = Set.of("TENANT_ADMIN", "OPERATIONS", "INSTALLATION_ADMIN");
    private static final Set<String> OPERATORS = Set.of("OPERATIONS", "INSTALLATION_ADMIN");
    private static final Set<String> ONBOARDERS = Set.of("ONBOARDING", "INSTALLATION_ADMIN");
    private static final Set<String> INSTALLATION = Set.of("INSTALLATION_ADMIN");
    private static final Set<String> EVIDENCE = Set.of(
            "TENANT_ADMIN",
            "PRIVACY_MANAGER",
            "LEGAL",
            "AUDITOR",
            "OPERATIONS",
            "PRIVACY",
            "SECURITY",
            "INSTALLATION_ADMIN");

    static final List<Route> ALL = List.of(
            get("/tenant", Id.NONE, EVERYBODY),
            get("/memberships", Id.NONE, ADMINISTRATORS),
            create("/memberships", Id.NONE, ADMINISTRATORS, """
                    {"username":"$new@route.example","displayName":"Route Test","roles":["$role"]}"""),
            get("/memberships/{id}", Id.MEMBERSHIP, ADMINISTRATORS),
            put("/memberships/{id}/roles", Id.MEMBERSHIP, ADMINISTRATORS, "{\"roles\":[\"$role\"]}"),
            post("/memberships/{id}/disable", Id.MEMBERSHIP, ADMINISTRATORS, null),
            post("/memberships/{id}/enable", Id.MEMBERSHIP, ADMINISTRATORS, null),
            create("/memberships/{id}/invitation", Id.MEMBERSHIP, ADMINISTRATORS, null),
            get("/api-tokens", Id.NONE, ALL_BUT_MEMBERS),
            create("/api-tokens", Id.NONE, ALL_BUT_MEMBERS, """
                    {"name":"route test","roles":["$own"],"access":"READ","expiresInDays":1}"""),
            get("/api-tokens/{id}", Id.API_TOKEN, ALL_BUT_MEMBERS),
            delete("/api-tokens/{id}", Id.API_TOKEN, ALL_BUT_MEMBERS),
            get("/account", Id.NONE, EVERYBODY),
            put("/account/preferences", Id.NONE, EVERYBODY, "{\"language\":\"en\",\"theme\":null}")
                    .answering(204),
            get("/audit/entries", Id.NONE, EVIDENCE),
            get("/admin/tenants", Id.NONE, OPERATORS),
            // What an operator does to a space leaves a trace in both logs.
            create("/admin/tenants", Id.NONE, ONBOARDERS, """
                    {"key":"$new","name":"Route Test","service":"juwaitong","processorKey":"jujiao",\
                    "adminUsername":"$new@route.example","adminDisplayName":"Route Test"}""").leaving(2),
            get("/admin/tenants/{key}", Id.TENANT, OPERATORS),
            post("/admin/tenants/{key}/suspend", Id.TENANT, OPERATORS, "{\"reason\":\"route test\"}")
                    .leaving(2),
            post("/admin/tenants/{key}/resume", Id.TENANT, OPERATORS, null).leaving(2),
            get("/admin/processors", Id.NONE, INSTALLATION),
            create("/admin/processors", Id.NONE, INSTALLATION, """
                    {"key":"$new","name":"Route Test","operatorUsername":"$new@route.example",\
                    "operatorDisplayName":"Route Test"}""").leaving(2),
            // Reading the time of day or a run of a job tells nothing about anybody.
            get("/admin/clock", Id.NONE, OPERATORS).leaving(0),
            put("/admin/clock", Id.NONE, OPERATORS, "{\"now\":\"$now\"}"),
            create("/admin/jobs/{name}/runs", Id.JOB, OPERATORS, null),
            get("/admin/jobs/runs/{id}", Id.JOB_RUN, OPERATORS).leaving(0));

    private Routes() {}

    static boolean forOperators(Route route) {
        return route.template().startsWith("/admin/");
    }
}
