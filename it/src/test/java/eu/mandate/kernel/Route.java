package eu.mandate.kernel;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import eu.mandate.visibility.SupportScene;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One endpoint of the REST API as the specification has it.
 *
 * @param method HTTP method
 * @param template path under {@code /api/v1} with its parameter in braces
 * @param id what the parameter names
 * @param roles who may call it
 * @param body a valid body, or null for none
 * @param query what stands behind the path, such as {@code ?rule=EU_MONTHS}; empty for nothing
 * @param status of an allowed call
 * @param entries how many audit entries an allowed call leaves, in all logs together
 */
record Route(
        String method, String template, Id id, Set<String> roles, String body, String query, int status, int entries) {
    /** What a path parameter names. */
    enum Id {
        /** The path has no parameter. */
        NONE,
        /** A member of the caller's space. */
        MEMBERSHIP,
        /** A token of the caller's space. */
        API_TOKEN,
        /** The key of a customer organisation. */
        TENANT,
        /** The name of a job. */
        JOB,
        /** A run of a job. */
        JOB_RUN,
        /** The key of a service. */
        SERVICE,
        /** The number of an instruction. */
        INSTRUCTION,
        /** The key of a type of instructions. */
        INSTRUCTION_TYPE,
        /** An access by one of the vendor's people. */
        SUPPORT_ACCESS,
        /** One of the vendor's people. */
        STAFF,
        /** A request for approval. */
        APPROVAL,
        /** A version of a profile. */
        PROFILE,
        /** A long job of the caller. */
        LONG_JOB,
        /** The key of a profile that comes with the product. */
        BUILT_IN_PROFILE,
        /** The key of an entry of the register of contacts. */
        REGISTER_ENTRY,
        /** The number of an agreement. */
        AGREEMENT,
        /** An application whose range can be set. */
        SCOPE,
        /** Somebody who reads. */
        READER,
        /** Something of the directory; what it is stands in the path. */
        DIRECTORY,
        /** A file that a record may name. */
        FILE,
        /** A record of personal data. */
        RECORD,
        /** Content of the caller's session. */
        SESSION_CONTENT,
        /** An entry of the own log. */
        AUDIT_ENTRY,
        /** The first tile of the own log. */
        AUDIT_TILE,
        /** The size of a published checkpoint of the cell. */
        AUDIT_CHECKPOINT
    }

    static Route get(String template, Id id, Set<String> roles) {
        return new Route("GET", template, id, roles, null, "", 200, 1);
    }

    static Route put(String template, Id id, Set<String> roles, String body) {
        return new Route("PUT", template, id, roles, body, "", 200, 1);
    }

    static Route post(String template, Id id, Set<String> roles, String body) {
        return new Route("POST", template, id, roles, body, "", 200, 1);
    }

    static Route create(String template, Id id, Set<String> roles, String body) {
        return new Route("POST", template, id, roles, body, "", 201, 1);
    }

    static Route delete(String template, Id id, Set<String> roles) {
        return new Route("DELETE", template, id, roles, null, "", 200, 1);
    }

    Route answering(int expected) {
        return new Route(method, template, id, roles, body, query, expected, entries);
    }

    Route leaving(int expected) {
        return new Route(method, template, id, roles, body, query, status, expected);
    }

    Route asking(String behindThePath) {
        return new Route(method, template, id, roles, body, behindThePath, status, entries);
    }

    boolean hasId() {
        return id != Id.NONE;
    }

    String path(String value) {
        // A register is one of a closed list, and a path without anybody's id makes something new.
        var known = template.replace("{register}", "contact");
        known = known.replace("{level}/{index}", "0/{index}");
        known = known.replace("{field}", "organisationName");
        known = known.replace("{app}/{permission}", "FACEBOOK/pages_messaging");
        known = known.replace("{scope}", "J-V-TEAM-AND-ACCOUNT");
        known = known.replace("{source}/{externalId}", "hr/" + IdentityDriver.unused("route"));
        known = known.replace("{record}", SupportScene.NO_RECORD);
        if (id != Id.AGREEMENT) known = known.replace("{number}", "1");
        return known.replaceFirst("\\{[a-z]+}", hasId() ? value : IdentityDriver.unused("route"))
                + query.replace("$hash", Sample.NO_HASH);
    }

    /** Names and values in turn: what is sent is JSON but for the files that are taken in. */
    String[] headers() {
        if (!method.equals("POST")) return new String[0];
        if (template.endsWith("/signed-copy")) return new String[] {"Content-Type", "application/pdf"};
        if (template.equals("/files")) return new String[] {"Content-Type", "application/octet-stream"};
        return template.equals("/directory-imports") ? new String[] {"Content-Type", "text/csv"} : new String[0];
    }

    String name() {
        return method + " " + template;
    }

    /** Access by the vendor's people. What they do with a customer's records leaves a trace in both logs. */
    static final class Support {
        private static final Set<String> READERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL", "AUDITOR");
        private static final Set<String> DECIDERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER");
        private static final Set<String> KEEPERS = Set.of("PRIVACY", "DPO");
        private static final Set<String> STAFF = Arrays.stream(Role.values())
                .filter(role -> role.kind() == TenantKind.PROCESSOR)
                .map(Role::name)
                .collect(Collectors.toSet());
        private static final List<Route> ALL = List.of(
                get("/support-accesses", Id.NONE, READERS),
                get("/support-accesses/in-force", Id.NONE, READERS),
                get("/support-accesses/{id}", Id.SUPPORT_ACCESS, READERS),
                get("/support-accesses/{id}/preview", Id.SUPPORT_ACCESS, READERS),
                post("/support-accesses/{id}/approval", Id.SUPPORT_ACCESS, DECIDERS, "{}"),
                post("/support-accesses/{id}/refusal", Id.SUPPORT_ACCESS, DECIDERS, "{\"reason\":\"route\"}"),
                post("/support-accesses/{id}/end", Id.SUPPORT_ACCESS, DECIDERS, null),
                get("/admin/support-accesses", Id.NONE, STAFF),
                post("/admin/support-accesses", Id.NONE, STAFF, """
                        {"customer":"nordlicht","purpose":"J-P02","categories":["J-C01"],"reason":"Route test.",\
                        "ticket":"CASE-1"}""").leaving(2),
                post(
                                "/admin/support-accesses/{id}/hand-on",
                                Id.SUPPORT_ACCESS,
                                STAFF,
                                "{\"colleague\":\"nobody\",\"reason\":\"Route test.\"}")
                        .leaving(3),
                post("/admin/support-accesses/{id}/end", Id.SUPPORT_ACCESS, STAFF, null)
                        .leaving(2),
                get("/admin/support-accesses/{id}/records", Id.SUPPORT_ACCESS, STAFF)
                        .asking("?category=J-C01")
                        .leaving(2),
                get("/admin/support-accesses/{id}/records/{record}", Id.SUPPORT_ACCESS, STAFF)
                        .leaving(2),
                get("/admin/staff-standings", Id.NONE, KEEPERS),
                get("/admin/staff-standings/attempts", Id.NONE, KEEPERS).asking("?month=2026-11"),
                put("/admin/staff-standings/{id}", Id.STAFF, KEEPERS, "{}").answering(204),
                put("/admin/staff-standings/guidelines", Id.NONE, KEEPERS, "{\"edition\":\"$new\"}")
                        .answering(204));

        private Support() {}

        /** These after others. */
        static List<Route> with(Route... others) {
            var all = new ArrayList<>(List.of(others));
            all.addAll(ALL);
            return List.copyOf(all);
        }
    }

    /** People, their tokens and their own accounts. */
    static final class Identity {
        private static final Set<String> EVERYBODY =
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        private static final Set<String> ALL_BUT_MEMBERS =
                EVERYBODY.stream().filter(role -> !role.equals("MEMBER")).collect(Collectors.toSet());
        private static final Set<String> ADMINISTRATORS = Set.of("TENANT_ADMIN", "OPERATIONS", "INSTALLATION_ADMIN");
        private static final List<Route> ALL = List.of(
                get("/memberships", Id.NONE, ADMINISTRATORS),
                create("/memberships", Id.NONE, ADMINISTRATORS, """
                        {"username":"$new@route.example","displayName":"Route Test","roles":["$role"]}"""),
                get("/memberships/{id}", Id.MEMBERSHIP, ADMINISTRATORS),
                put("/memberships/{id}/roles", Id.MEMBERSHIP, ADMINISTRATORS, "{\"roles\":[\"$role\"]}"),
                post("/memberships/{id}/disable", Id.MEMBERSHIP, ADMINISTRATORS, null),
                post("/memberships/{id}/enable", Id.MEMBERSHIP, ADMINISTRATORS, null),
                create("/memberships/{id}/invitation", Id.MEMBERSHIP, ADMINISTRATORS, null),
                create("/memberships/{id}/password-reset", Id.MEMBERSHIP, ADMINISTRATORS, null),
                get("/api-tokens", Id.NONE, ALL_BUT_MEMBERS),
                create("/api-tokens", Id.NONE, ALL_BUT_MEMBERS, """
                        {"name":"route test","roles":["$own"],"access":"READ","expiresInDays":1}"""),
                get("/api-tokens/{id}", Id.API_TOKEN, ALL_BUT_MEMBERS),
                delete("/api-tokens/{id}", Id.API_TOKEN, ALL_BUT_MEMBERS),
                get("/account", Id.NONE, EVERYBODY),
                put("/account/preferences", Id.NONE, EVERYBODY, "{\"language\":\"en\",\"theme\":null}")
                        .answering(204));

        private Identity() {}

        /** These after others. */
        static List<Route> with(List<Route> others) {
            var all = new ArrayList<>(others);
            all.addAll(ALL);
            return List.copyOf(all);
        }
    }
}
