package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MandateTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void sendsTheTokenOfTheEnvironmentAndPrintsATable() throws IOException {
        try (var server = new FakeServer(
                200,
                "{\"items\":[{\"username\":\"li.wei\",\"displayName\":\"李伟\",\"roles\":[\"LEGAL\",\"AUDITOR\"],\"status\":\"ACTIVE\",\"id\":\"m1\"}],\"next\":\"c2\"}")) {
            signedInAt(server);
            assertThat(run("people", "list", "--limit", "1", "--text", "li &")).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/memberships?text=li%20%26&limit=1");
            assertThat(server.onlyRequest().authorization()).isEqualTo("Bearer secret-1");
        }
        assertThat(out.toString().lines())
                .containsExactly(
                        "username  displayName  roles          status  id",
                        "li.wei    李伟         LEGAL,AUDITOR  ACTIVE  m1",
                        "more: --cursor c2");
    }

    @Test
    void createsWithAnIdempotencyKey() throws IOException {
        try (var server = new FakeServer(201, "{\"tenant\":{\"key\":\"acme\"},\"invitationLink\":\"http://x/\"}")) {
            signedInAt(server);
            assertThat(run(
                            "admin",
                            "tenants",
                            "create",
                            "--key",
                            "acme",
                            "--name",
                            "Acme",
                            "--service",
                            "weiban",
                            "--admin-username",
                            "ann",
                            "--admin-name",
                            "Ann"))
                    .isZero();
            assertThat(server.onlyRequest().idempotencyKey()).isNotBlank();
            assertThat(server.onlyRequest().body())
                    .contains("\"adminDisplayName\":\"Ann\"")
                    .doesNotContain("processorKey");
        }
    }

    @Test
    void aChangeCanDemandTheVersionItSaw() throws IOException {
        try (var server = new FakeServer(200, "{\"key\":\"acme\"}")) {
            signedInAt(server);
            run("admin", "tenants", "suspend", "acme", "--reason", "unpaid", "--version", "3");
            assertThat(server.onlyRequest().ifMatch()).isEqualTo("\"3\"");
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/admin/tenants/acme/suspend");
        }
    }

    @Test
    void printsCodeDetailAndFindingsOfARefusal() throws IOException {
        try (var server = new FakeServer(
                400,
                "{\"code\":\"VALIDATION\",\"detail\":\"Not valid.\",\"instance\":\"r-1\",\"errors\":[{\"pointer\":\"/username\",\"code\":\"size\",\"detail\":\"too short\\u001b[2J\"}]}")) {
            signedInAt(server);
            assertThat(run("people", "invite", "--username", "x", "--name", "X", "--role", "MEMBER"))
                    .isEqualTo(1);
        }
        assertThat(err.toString().lines())
                .containsExactly("VALIDATION: Not valid.", "  /username too short[2J", "  request r-1");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run("people", "invite")).isEqualTo(2);
        assertThat(err.toString()).contains("--username");
        assertThat(run("people")).isEqualTo(2);
        assertThat(run("nothing-like-that")).isEqualTo(2);
        assertThat(run("people", "list", "--output", "xml")).isEqualTo(2);
    }

    @Test
    void everyCallExplainsItself() {
        assertThat(run("help")).isZero();
        assertThat(run("tokens", "create", "--help")).isZero();
        assertThat(run("--commands")).isZero();
        assertThat(out.toString()).contains("./mandate admin tenants suspend");
    }

    @Test
    void failsWhenNothingAnswers() {
        environment.put("MANDATE_URL", "http://localhost:1");
        environment.put("MANDATE_TOKEN", "t");
        assertThat(run("audit", "entries")).isEqualTo(1);
        assertThat(err.toString()).contains("No answer from http://localhost:1");
    }

    @Test
    void failsWithoutAToken() {
        assertThat(run("audit", "entries")).isEqualTo(1);
        assertThat(err.toString()).contains("No token");
    }

    @Test
    void takesTheTokenFromAFile() throws IOException {
        Files.writeString(folder.resolve("token"), "\n  from-file \n");
        try (var server = new FakeServer(200, "{\"items\":[]}")) {
            run("tokens", "list", "--url", server.url() + "/", "--token-file", "token");
            assertThat(server.onlyRequest().authorization()).isEqualTo("Bearer from-file");
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/api-tokens");
        }
    }

    @Test
    void theDemoFileNamesServerAndCaller() throws IOException {
        try (var server = new FakeServer(200, "{\"items\":[]}")) {
            demo(server.url());
            assertThat(run("people", "list", "--tenant", "qinghe")).isZero();
            assertThat(server.onlyRequest().authorization()).isEqualTo("Bearer qinghe-admin");
        }
    }

    @Test
    void theDemosOperatorMakesOperatorsCalls() throws IOException {
        try (var server = new FakeServer(200, "{\"items\":[]}")) {
            demo(server.url());
            assertThat(run("admin", "tenants", "list", "--data", ".mandate")).isZero();
            assertThat(server.onlyRequest().authorization()).isEqualTo("Bearer operator");
        }
    }

    @Test
    void theDemosOnboardingOperatorTakesCustomersOn() throws IOException {
        try (var server = new FakeServer(201, "{}")) {
            demo(server.url());
            run(
                    "admin",
                    "tenants",
                    "create",
                    "--key",
                    "acme",
                    "--name",
                    "Acme",
                    "--service",
                    "weiban",
                    "--admin-username",
                    "ann",
                    "--admin-name",
                    "Ann");
            assertThat(server.onlyRequest().authorization()).isEqualTo("Bearer onboarding");
        }
    }

    @Test
    void aNamedPersonOfTheDemoCalls() throws IOException {
        try (var server = new FakeServer(200, "{\"items\":[]}")) {
            demo(server.url());
            run("audit", "entries", "--as", "auditor@nordlicht");
            assertThat(server.onlyRequest().authorization()).isEqualTo("Bearer nordlicht-auditor");
        }
    }

    @Test
    void aNamedPersonIsNotMixedWithAnotherServer() throws IOException {
        demo("http://localhost:1");
        assertThat(run("people", "list", "--as", "ops", "--url", "http://elsewhere.example"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--as picks a person of the demo file");
    }

    @Test
    void theDemosTokenIsNotSentToAnotherServer() throws IOException {
        demo("http://localhost:1");
        assertThat(run("people", "list", "--url", "http://elsewhere.example")).isEqualTo(1);
        assertThat(err.toString()).contains("No token");
    }

    @Test
    void aNewTokensSecretCanGoToAFileInsteadOfTheTerminal() throws IOException {
        try (var server = new FakeServer(201, "{\"token\":{\"name\":\"ci\"},\"secret\":\"mdt_hidden\"}")) {
            signedInAt(server);
            assertThat(run(
                            "tokens",
                            "create",
                            "--name",
                            "ci",
                            "--role",
                            "AUDITOR",
                            "--secret-file",
                            "ci.token",
                            "--output",
                            "json"))
                    .isZero();
        }
        var file = folder.resolve("ci.token");
        assertThat(file).hasContent("mdt_hidden");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(out.toString()).doesNotContain("mdt_hidden");
    }

    private void signedInAt(FakeServer server) {
        environment.put("MANDATE_URL", server.url());
        environment.put("MANDATE_TOKEN", "secret-1");
    }

    private void demo(String url) throws IOException {
        Files.createDirectories(folder.resolve(".mandate"));
        Files.writeString(folder.resolve(".mandate/demo.json"), """
                {"baseUrl": "%s",
                 "operators": [
                   {"username": "onboarding", "role": "ONBOARDING", "apiToken": "onboarding"},
                   {"username": "ops", "role": "OPERATIONS", "apiToken": "operator"}],
                 "tenants": [
                   {"key": "nordlicht", "users": [
                     {"username": "auditor@nordlicht", "role": "AUDITOR", "apiToken": "nordlicht-auditor"},
                     {"username": "admin@nordlicht", "role": "TENANT_ADMIN", "apiToken": "nordlicht-admin"}]},
                   {"key": "qinghe", "users": [
                     {"username": "admin@qinghe", "role": "TENANT_ADMIN", "apiToken": "qinghe-admin"}]}]}
                """.formatted(url));
    }

    private int run(String... arguments) {
        var surroundings = new Surroundings(environment, folder, new PrintWriter(out, true));
        return Mandate.execute(surroundings, new PrintWriter(err, true), arguments);
    }
}
