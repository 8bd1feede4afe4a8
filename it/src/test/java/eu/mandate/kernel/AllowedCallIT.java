package eu.mandate.kernel;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.LongJobDriver;
import eu.mandate.driver.ProfileDriver;
import eu.mandate.driver.RegisterSamples;
import eu.mandate.driver.VendorDriver;
import eu.mandate.identity.domain.Role;
import eu.mandate.visibility.SupportScene;
import eu.mandate.visibility.VisibilityScene;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every endpoint in its good case: the promised status, and its trace in the log. */
class AllowedCallIT {
    private final SoftAssertions softly = new SoftAssertions();

    @Test
    void everyAllowedCallAnswersAsPromisedAndLeavesItsEntry() {
        try (var identity = new IdentityDriver()) {
            var scene =
                    new Scene(identity, identity.tenant(), new AgreementScene(identity), new ReadingScene(identity));
            Routes.ALL.forEach(route -> check(scene, route));
        }
        softly.assertAll();
    }

    private void check(Scene scene, Route route) {
        var role = Routes.forOperators(route) ? Role.INSTALLATION_ADMIN : Role.TENANT_ADMIN;
        var answer = scene.call(route, role.name());
        softly.assertThat(answer.status())
                .as(route.name() + " " + answer.body())
                .isEqualTo(route.status());
        var entries = scene.identity
                .database()
                .rows(
                        "select tenant_id, outcome, action from audit.entry where request_id = ?",
                        answer.header("X-Request-Id"));
        softly.assertThat(entries).as(route.name()).hasSize(route.entries());
        softly.assertThat(entries)
                .as(route.name())
                .allMatch(entry -> entry.get(1).equals("ALLOWED"));
        softly.assertThat(entries.stream().map(entry -> entry.get(0) + " " + entry.get(2)))
                .as(route.name() + ": at most one of a kind in each log")
                .doesNotHaveDuplicates();
    }

    /** Things to call the endpoints with, made as they are needed. */
    private record Scene(
            IdentityDriver identity, IdentityDriver.Space space, AgreementScene agreements, ReadingScene reading) {
        Answer call(Route route, String role) {
            if (AgreementScene.plays(route)) return agreements.call(route, role);
            if (ReadingScene.plays(route)) return reading.call(route);
            if (DirectoryScene.plays(route))
                return new DirectoryScene(space.admin().api()).call(route, role);
            if (SupportScene.plays(route.template())) {
                var support = new SupportScene(identity, reading.organisation());
                return support.call(route.method(), route.template(), route::path, Sample.body(route, role));
            }
            if (VisibilityScene.plays(route.template())) {
                var body = Sample.body(route, role);
                return new VisibilityScene(identity).call(route.method(), route.template(), route::path, body);
            }
            if (FileScene.plays(route)) return new FileScene(agreements.ready()).call(route, role);
            if (route.template().startsWith("/audit/")) awaitCheckpoint();
            return caller(route).send(route.method(), route.path(id(route)), Sample.body(route, role));
        }

        private Api caller(Route route) {
            return Routes.forOperators(route) ? administrator() : space.admin().api();
        }

        String id(Route route) {
            return switch (route.id()) {
                case NONE, AGREEMENT, DIRECTORY, FILE, RECORD, SESSION_CONTENT, SUPPORT_ACCESS, STAFF, SCOPE, READER ->
                    "";
                case MEMBERSHIP -> membership(route);
                case API_TOKEN -> token();
                case TENANT -> tenant(route);
                case JOB -> "housekeeping";
                case AUDIT_ENTRY -> auditEntry();
                case AUDIT_TILE -> "0";
                case AUDIT_CHECKPOINT ->
                    space.admin()
                            .api()
                            .get("/audit/checkpoint")
                            .json()
                            .getJsonNumber("size")
                            .toString();
                case SERVICE, BUILT_IN_PROFILE -> "juwaitong";
                case INSTRUCTION_TYPE -> "contact";
                case INSTRUCTION -> new InstructionScene(identity, space).instruction(route);
                case APPROVAL -> new InstructionScene(identity, space).approval(route);
                case PROFILE -> profile(route);
                case LONG_JOB -> new LongJobDriver(space.admin().api()).done("{\"format\":\"CSV\"}");
                case REGISTER_ENTRY -> registerEntry();
                case JOB_RUN ->
                    administrator()
                            .post("/admin/jobs/housekeeping/runs", null)
                            .json()
                            .getString("id");
            };
        }

        private String membership(Route route) {
            if (route.template().endsWith("/invitation")) {
                var invited = identity.invite(
                        space.admin().api(), IdentityDriver.unused("guest") + "@it.example", Role.LEGAL);
                return invited.json().getJsonObject("membership").getString("id");
            }
            var id = identity.member(space, Role.MEMBER).membership();
            if (route.template().endsWith("/enable")) space.admin().api().post("/memberships/" + id + "/disable", null);
            return id;
        }

        /** The first checkpoint that covers the space's own log comes a moment after its first entry. */
        private void awaitCheckpoint() {
            for (var i = 0; i < 100; i++) {
                if (space.admin().api().get("/audit/proof?from=1").status() == 200) return;
                LockSupport.parkNanos(100_000_000);
            }
            throw new IllegalStateException("no checkpoint");
        }

        private String auditEntry() {
            var items =
                    space.admin().api().get("/audit/entries?limit=200").json().getJsonArray("items");
            return items.getJsonObject(items.size() - 1).getString("id");
        }

        private String token() {
            return identity.database()
                    .value(
                            "select token_id::text from identity.api_token where membership_id = ? limit 1",
                            UUID.fromString(identity.member(space, Role.LEGAL).membership()));
        }

        private String tenant(Route route) {
            var fresh = identity.tenant();
            var key = fresh.key();
            if (route.template().contains("/instructions")) new InstructionScene(identity, fresh).given();
            if (route.template().endsWith("/resume")) {
                administrator().post("/admin/tenants/" + key + "/suspend", "{\"reason\":\"test\"}");
            }
            return key;
        }

        private String profile(Route route) {
            try (var vendors = new VendorDriver()) {
                var operator = vendors.filledVendor().operations();
                var profile = ProfileDriver.version("1.0");
                return route.template().endsWith("/put-in-force")
                        ? ProfileDriver.published(operator, profile)
                        : ProfileDriver.draft(operator, profile);
            }
        }

        private String registerEntry() {
            var key = IdentityDriver.unused("entry");
            var json = RegisterSamples.contact("ROUTE_TEST", key).replaceFirst("}$", ",\"services\":[\"juwaitong\"]}");
            administrator().put("/admin/registers/contact/" + key + "?processor=jujiao", json);
            return key;
        }

        private Api administrator() {
            return Installation.shared().api(identity.installationAdmin());
        }
    }
}
