package eu.mandate.kernel;

import static eu.mandate.kernel.Route.create;
import static eu.mandate.kernel.Route.delete;
import static eu.mandate.kernel.Route.get;
import static eu.mandate.kernel.Route.post;
import static eu.mandate.kernel.Route.put;

import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.Route.Id;
import eu.mandate.tenant.domain.TenantKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole REST API: every endpoint, who may call it, and what to send. An endpoint that is missing here fails the build. */
final class Routes {
    private static final Set<String> EVERYBODY =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
    private static final Set<String> OPERATORS = Set.of("OPERATIONS", "INSTALLATION_ADMIN");
    private static final Set<String> ONBOARDERS = Set.of("ONBOARDING", "INSTALLATION_ADMIN");
    private static final Set<String> INSTALLATION = Set.of("INSTALLATION_ADMIN");
    private static final Set<String> MEMBERS_OF_CUSTOMERS = Arrays.stream(Role.values())
            .filter(role -> role.kind() == TenantKind.CONTROLLER)
            .map(Role::name)
            .collect(Collectors.toSet());
    private static final Set<String> SPEAKERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL");
    private static final Set<String> LEDGER_READERS =
            Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL", "AUDITOR", "AGREEMENT_REQUESTER");
    private static final Set<String> GIVERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL", "AGREEMENT_REQUESTER");
    private static final Set<String> LEDGER_OPERATORS = Set.of("OPERATIONS", "PRIVACY", "DPO", "INSTALLATION_ADMIN");
    private static final Set<String> CATALOGUE_READERS = Set.of("OPERATIONS", "PRIVACY", "INSTALLATION_ADMIN");
    private static final String VENDOR = "?processor=jujiao";
    private static final String PUBLICATION = "{\"reason\":\"OTHER\",\"summaryEn\":\"Route.\",\"summaryZh\":\"路由。\"}";
    private static final String CONTACT = """
            {"purpose":"ROUTE_TEST","person":{"name":"Route","position":"Test","email":"$new@route.example"},\
            "services":["juwaitong"]}""";
    private static final Set<String> DIRECTORY_READERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "LEGAL", "AUDITOR");
    private static final Set<String> DIRECTORY_EDITORS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER");
    private static final Set<String> FILE_GIVERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "MEMBER");
    private static final Set<String> FILE_READERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "AUDITOR", "MEMBER");
    private static final String NAMED = "{\"name\":\"Route Test\"}";
    private static final Set<String> RECORD_READERS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "AUDITOR", "MEMBER");
    private static final Set<String> CORRECTORS = Set.of("TENANT_ADMIN", "PRIVACY_MANAGER", "MEMBER");
    private static final String ACCOUNTS = "?category=J-C01&purpose=J-P02";
    private static final String SIGN_IN = "?purpose=J-P02";
    private static final Set<String> SIGNATORIES = Set.of("TENANT_ADMIN", "LEGAL");
    private static final String AUTHORISATION = """
            {"app":"THIRD_PARTY","account":"ww-route","permissions":["CONTACTS_BASIC_READ"],\
            "people":{"everybody":false,"everybodyConfirmed":false}}""";
    private static final String READER = """
            {"scope":"J-V-TEAM-AND-ACCOUNT","reader":"PERSON","id":"00000000-0000-7000-8000-000000000000",\
            "reach":"COLLECTIONS","collections":["$new"]}""";
    private static final String READING = READER.replace("COLLECTIONS", "NONE").replace("[\"$new\"]", "[]");
    private static final String ACCEPTANCE =
            "{\"name\":\"Route\",\"title\":\"Test\",\"authority\":\"test\",\"documentHash\":\"$hash\"}";
    private static final Set<String> EVIDENCE = Set.of(
            "TENANT_ADMIN",
            "PRIVACY_MANAGER",
            "LEGAL",
            "AUDITOR",
            "OPERATIONS",
            "PRIVACY",
            "SECURITY",
            "INSTALLATION_ADMIN");

    static final List<Route> ALL = Route.Identity.with(Route.Support.with(
            get("/tenant", Id.NONE, EVERYBODY),
            // The identity is stated before it is read: a fresh organisation has none.
            put("/tenant/identity", Id.NONE, SPEAKERS, """
                    {"legalName":"Route Test $new","legalForm":"ORGANISATION","street":"Street 1","city":"Flensburg",\
                    "country":"DE"}"""),
            get("/tenant/identity", Id.NONE, MEMBERS_OF_CUSTOMERS),
            get("/tenant/organisation", Id.NONE, LEDGER_READERS),
            get("/tenant/set-up", Id.NONE, LEDGER_READERS),
            get("/retention-rules", Id.NONE, MEMBERS_OF_CUSTOMERS),
            get("/visibility-scopes", Id.NONE, DIRECTORY_READERS),
            get("/visibility-scopes/unused", Id.NONE, DIRECTORY_READERS),
            post("/visibility-scopes/preview", Id.NONE, SPEAKERS, AUTHORISATION),
            get("/visibility-scopes/{app}", Id.SCOPE, DIRECTORY_READERS),
            put("/visibility-scopes/{app}", Id.SCOPE, SPEAKERS, AUTHORISATION),
            delete("/visibility-scopes/{app}", Id.SCOPE, SPEAKERS),
            get("/visibility-scopes/{app}/members", Id.SCOPE, DIRECTORY_READERS),
            get("/visibility-scopes/{app}/platform-range", Id.SCOPE, DIRECTORY_READERS),
            get("/visibility-scopes/{app}/platform-range/versions", Id.SCOPE, DIRECTORY_READERS),
            put("/visibility-scopes/{app}/platform-range", Id.SCOPE, DIRECTORY_EDITORS, "{}"),
            delete("/visibility-scopes/{app}/platform-range", Id.SCOPE, DIRECTORY_EDITORS)
                    .answering(204),
            get("/reader-scopes", Id.NONE, DIRECTORY_READERS),
            post("/reader-scopes/preview", Id.NONE, SPEAKERS, READING),
            get("/reader-scopes/{scope}/{id}", Id.READER, DIRECTORY_READERS),
            put("/reader-scopes/{scope}/{id}", Id.READER, SPEAKERS, READER),
            delete("/reader-scopes/{scope}/{id}", Id.READER, SPEAKERS),
            get("/audit/entries", Id.NONE, EVIDENCE),
            get("/audit/entries/{id}", Id.AUDIT_ENTRY, EVIDENCE),
            get("/audit/entries/{id}/proof", Id.AUDIT_ENTRY, EVIDENCE),
            post("/audit/entries/{id}/redaction", Id.AUDIT_ENTRY, Set.of("TENANT_ADMIN", "PRIVACY_MANAGER"), null)
                    .answering(204),
            get("/audit/export", Id.NONE, EVIDENCE),
            create("/audit/entries/exports", Id.NONE, EVIDENCE, "{\"format\":\"CSV\"}")
                    .answering(202),
            // One's own orders are numbers and times, asked for again and again while one runs.
            get("/long-jobs", Id.NONE, EVERYBODY).leaving(0),
            get("/long-jobs/{id}", Id.LONG_JOB, EVERYBODY).leaving(0),
            get("/long-jobs/{id}/file", Id.LONG_JOB, EVERYBODY),
            post("/long-jobs/{id}/cancel", Id.LONG_JOB, EVERYBODY, null),
            // Hashes tell nothing about what they are made of.
            get("/audit/checkpoint", Id.NONE, EVIDENCE).leaving(0),
            get("/audit/integrity", Id.NONE, EVIDENCE).leaving(0),
            // Neither do the names of events.
            get("/audit/event-types", Id.NONE, EVIDENCE).leaving(0),
            get("/audit/proof", Id.NONE, EVIDENCE).asking("?from=1").leaving(0),
            get("/audit/checkpoints/{size}/proof", Id.AUDIT_CHECKPOINT, EVIDENCE)
                    .leaving(0),
            get("/audit/tiles/{level}/{index}", Id.AUDIT_TILE, EVIDENCE).leaving(0),
            // Public holidays, and dates worked out from dates, tell nothing about anybody.
            get("/calendars", Id.NONE, EVERYBODY).leaving(0),
            get("/deadlines", Id.NONE, EVERYBODY)
                    .asking("?rule=EU_MONTHS&region=DE&from=2026-01-31")
                    .leaving(0),
            get("/instructions", Id.NONE, LEDGER_READERS),
            create("/instructions/{instruction}", Id.INSTRUCTION_TYPE, GIVERS, """
                    {"purpose":"PRIVACY","name":"Route Test","position":"$new","email":"$new@route.example"}"""),
            get("/instructions/{instruction}", Id.INSTRUCTION, LEDGER_READERS),
            get("/instructions/{instruction}/changes", Id.INSTRUCTION, LEDGER_READERS),
            create("/instructions/{instruction}/withdraw", Id.INSTRUCTION, GIVERS, "{\"reason\":\"route test\"}"),
            post("/instructions/{instruction}/decision", Id.INSTRUCTION, GIVERS, "{\"outcome\":\"WITHDRAWN\"}"),
            // What can be instructed is the same for everybody.
            get("/instruction-types", Id.NONE, LEDGER_READERS).leaving(0),
            get("/policy", Id.NONE, LEDGER_READERS),
            get("/policy/changes", Id.NONE, LEDGER_READERS),
            get("/approvals", Id.NONE, LEDGER_READERS),
            get("/approvals/{id}", Id.APPROVAL, LEDGER_READERS),
            post("/approvals/{id}/decline", Id.APPROVAL, GIVERS, "{\"reason\":\"route test\"}"),
            post("/approvals/{id}/withdraw", Id.APPROVAL, GIVERS, null),
            // Last of its kind: what was approved cannot be asked for again.
            post("/approvals/{id}/approve", Id.APPROVAL, GIVERS, "{}"),
            get("/admin/tenants/{key}/instructions", Id.TENANT, LEDGER_OPERATORS)
                    .leaving(2),
            get("/admin/tenants/{key}/instructions/{number}", Id.TENANT, LEDGER_OPERATORS)
                    .leaving(2),
            post("/admin/tenants/{key}/instructions/{number}/infringement-notices", Id.TENANT, LEDGER_OPERATORS, """
                    {"article":"Art. 5 GDPR","reasonEn":"Route test.","reasonZh":"路由。"}""")
                    .leaving(2),
            create("/agreements", Id.NONE, GIVERS, "{\"language\":\"en\"}"),
            get("/agreements", Id.NONE, LEDGER_READERS),
            get("/agreements/preview", Id.NONE, LEDGER_READERS),
            get("/agreements/in-force", Id.NONE, LEDGER_READERS),
            get("/agreements/{number}", Id.AGREEMENT, LEDGER_READERS),
            get("/agreements/{number}/changes", Id.AGREEMENT, LEDGER_READERS),
            get("/agreements/{number}/document", Id.AGREEMENT, LEDGER_READERS),
            // The instruction that the acceptance becomes has an entry of its own.
            create("/agreements/{number}/acceptance", Id.AGREEMENT, SIGNATORIES, ACCEPTANCE)
                    .leaving(2),
            create("/agreements/{number}/signed-copy", Id.AGREEMENT, SIGNATORIES, "%PDF-1.7 route test")
                    .asking("?name=Route&title=Test&authority=test&documentHash=$hash")
                    .leaving(2),
            get("/agreements/{number}/signed-copy", Id.AGREEMENT, LEDGER_READERS),
            get("/agreements/{number}/acceptance/evidence", Id.AGREEMENT, LEDGER_READERS),
            get("/directory", Id.NONE, DIRECTORY_READERS),
            get("/departments", Id.NONE, DIRECTORY_READERS),
            create("/departments", Id.NONE, DIRECTORY_EDITORS, NAMED),
            put("/departments/external/{source}/{externalId}", Id.NONE, DIRECTORY_EDITORS, NAMED)
                    .answering(201),
            get("/departments/{id}", Id.DIRECTORY, DIRECTORY_READERS),
            put("/departments/{id}", Id.DIRECTORY, DIRECTORY_EDITORS, NAMED),
            post("/departments/{id}/move", Id.DIRECTORY, DIRECTORY_EDITORS, "{}"),
            post("/departments/{id}/merge", Id.DIRECTORY, DIRECTORY_EDITORS, "{\"into\":\"$department\"}"),
            post("/departments/{id}/close", Id.DIRECTORY, DIRECTORY_EDITORS, null),
            get("/members", Id.NONE, DIRECTORY_READERS),
            put("/members/external/{source}/{externalId}", Id.NONE, DIRECTORY_EDITORS, """
                    {"name":"Route Test","departments":["$department"]}""")
                    .answering(201),
            get("/members/{id}", Id.DIRECTORY, DIRECTORY_READERS),
            put("/members/{id}/status", Id.DIRECTORY, DIRECTORY_EDITORS, "{\"status\":\"DISABLED\"}"),
            delete("/members/{id}", Id.DIRECTORY, DIRECTORY_EDITORS).answering(204),
            get("/members/{id}/permissions", Id.DIRECTORY, DIRECTORY_READERS),
            put("/members/{id}/permissions/{app}/{permission}", Id.DIRECTORY, DIRECTORY_EDITORS, null)
                    .answering(204),
            delete("/members/{id}/permissions/{app}/{permission}", Id.DIRECTORY, DIRECTORY_EDITORS)
                    .answering(204),
            get("/tags", Id.NONE, DIRECTORY_READERS),
            put("/tags/external/{source}/{externalId}", Id.NONE, DIRECTORY_EDITORS, NAMED)
                    .answering(201),
            get("/tags/{id}", Id.DIRECTORY, DIRECTORY_READERS),
            delete("/tags/{id}", Id.DIRECTORY, DIRECTORY_EDITORS).answering(204),
            get("/groups", Id.NONE, DIRECTORY_READERS),
            put("/groups/external/{source}/{externalId}", Id.NONE, DIRECTORY_EDITORS, NAMED)
                    .answering(201),
            get("/groups/{id}", Id.DIRECTORY, DIRECTORY_READERS),
            delete("/groups/{id}", Id.DIRECTORY, DIRECTORY_EDITORS).answering(204),
            get("/external-contacts", Id.NONE, DIRECTORY_READERS),
            put("/external-contacts/external/{source}/{externalId}", Id.NONE, DIRECTORY_EDITORS, NAMED)
                    .answering(201),
            get("/external-contacts/{id}", Id.DIRECTORY, DIRECTORY_READERS),
            delete("/external-contacts/{id}", Id.DIRECTORY, DIRECTORY_EDITORS).answering(204),
            create("/directory-imports", Id.NONE, DIRECTORY_EDITORS, "id,name,departments\nx,Route Test,nowhere\n")
                    .asking("?source=hr"),
            get("/directory-imports", Id.NONE, DIRECTORY_EDITORS),
            get("/directory-imports/{id}", Id.DIRECTORY, DIRECTORY_EDITORS),
            get("/directory-imports/{id}/results", Id.DIRECTORY, DIRECTORY_EDITORS),
            post("/directory-imports/{id}/apply", Id.DIRECTORY, DIRECTORY_EDITORS, "{\"planHash\":\"$hash\"}"),
            delete("/directory-imports/{id}", Id.DIRECTORY, DIRECTORY_EDITORS).answering(204),
            create("/files", Id.NONE, FILE_GIVERS, "route test").asking(FileScene.PLACE),
            get("/files/{id}", Id.FILE, FILE_READERS).asking("?purpose=" + FileScene.PURPOSE),
            post("/files/{id}/unmasked", Id.FILE, FILE_READERS, """
                    {"purpose":"%s","reason":"route test"}""".formatted(FileScene.PURPOSE)),
            create("/records", Id.NONE, CORRECTORS, """
                    {"category":"J-C01","purpose":"J-P02","source":"ENTERED","sourceChannel":"WEB",\
                    "fields":{"name":"Route Test","email":"$new@route.example"}}"""),
            get("/session-contents", Id.NONE, RECORD_READERS),
            get("/session-contents/{id}", Id.SESSION_CONTENT, RECORD_READERS),
            get("/records", Id.NONE, RECORD_READERS).asking(ACCOUNTS),
            post("/records/search", Id.NONE, RECORD_READERS, "{\"category\":\"J-C01\",\"purpose\":\"J-P02\"}"),
            get("/records/count", Id.NONE, RECORD_READERS).asking(ACCOUNTS),
            get("/records/figures", Id.NONE, RECORD_READERS).asking(ACCOUNTS + "&groupBy=month"),
            get("/records/{id}", Id.RECORD, RECORD_READERS).asking(SIGN_IN),
            post("/records/{id}/unmasked", Id.RECORD, Set.of("PRIVACY_MANAGER"), """
                    {"purpose":"J-P02","reason":"test of the routes"}"""),
            post("/records/{id}/corrections", Id.RECORD, CORRECTORS, """
                    {"purpose":"J-P02","corrections":[{"field":"organisationName","value":"Route"}]}"""),
            delete("/records/{id}/corrections/{field}", Id.RECORD, CORRECTORS).asking(SIGN_IN),
            create(
                            "/record-exports",
                            Id.NONE,
                            Set.of("PRIVACY_MANAGER"),
                            "{\"format\":\"CSV\",\"category\":\"J-C01\",\"purpose\":\"J-P02\"}")
                    .answering(202),
            post("/decisions", Id.NONE, MEMBERS_OF_CUSTOMERS, """
                    {"action":"READ","category":"J-C01","purpose":"J-P02"}"""),
            get("/usage-reports", Id.NONE, Set.of("USAGE_MANAGER")),
            get("/services", Id.NONE, MEMBERS_OF_CUSTOMERS),
            get("/services/{key}", Id.SERVICE, MEMBERS_OF_CUSTOMERS),
            get("/services/{key}/counts", Id.SERVICE, MEMBERS_OF_CUSTOMERS),
            get("/admin/profiles", Id.NONE, CATALOGUE_READERS).asking(VENDOR),
            create("/admin/profiles", Id.NONE, OPERATORS, "$profile").asking(VENDOR),
            get("/admin/profiles/{id}", Id.PROFILE, CATALOGUE_READERS),
            get("/admin/profiles/{id}/document", Id.PROFILE, CATALOGUE_READERS),
            get("/admin/profiles/{id}/lint-report", Id.PROFILE, CATALOGUE_READERS),
            get("/admin/profiles/{id}/changes", Id.PROFILE, CATALOGUE_READERS),
            get("/admin/profiles/{id}/counts", Id.PROFILE, CATALOGUE_READERS),
            post("/admin/profiles/{id}/publish", Id.PROFILE, OPERATORS, PUBLICATION),
            post("/admin/profiles/{id}/put-in-force", Id.PROFILE, OPERATORS, "{}"),
            delete("/admin/profiles/{id}", Id.PROFILE, OPERATORS).answering(204),
            get("/admin/built-in-profiles", Id.NONE, CATALOGUE_READERS),
            create("/admin/built-in-profiles/{key}", Id.BUILT_IN_PROFILE, OPERATORS, null)
                    .asking("?processor=wapu"),
            post("/admin/lint-reports", Id.NONE, OPERATORS, "$profile").asking(VENDOR),
            get("/admin/registers/{register}", Id.NONE, CATALOGUE_READERS).asking(VENDOR),
            put("/admin/registers/{register}/{key}", Id.NONE, OPERATORS, CONTACT)
                    .asking(VENDOR),
            get("/admin/registers/{register}/{key}", Id.REGISTER_ENTRY, CATALOGUE_READERS)
                    .asking(VENDOR),
            get("/admin/registers/{register}/{key}/history", Id.REGISTER_ENTRY, CATALOGUE_READERS)
                    .asking(VENDOR),
            post(
                            "/admin/registers/{register}/{key}/retire",
                            Id.REGISTER_ENTRY,
                            OPERATORS,
                            "{\"reason\":\"route test\"}")
                    .asking(VENDOR),
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
            get("/admin/jobs/runs/{id}", Id.JOB_RUN, OPERATORS).leaving(0)));

    private Routes() {}

    static boolean forOperators(Route route) {
        return route.template().startsWith("/admin/");
    }
}
