package eu.mandate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.CommandLine;
import eu.mandate.driver.CommandLine.Run;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, against the running server. */
class CommandLineIT {
    @TempDir
    Path folder;

    private final Installation installation = Installation.shared();

    @Test
    void findsServerAndPersonInTheDemoFileAndPrintsATable() throws Exception {
        var run = demo("people", "list", "--tenant", "qinghe");
        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).contains("admin@qinghe.example", "王晓敏").doesNotContain("{", "@nordlicht.example");
        assertThat(run.output().lines().findFirst().orElseThrow()).containsIgnoringCase("username");
    }

    @Test
    void printsTheServersAnswerAsJson() throws Exception {
        var run = demo("people", "list", "--tenant", "qinghe", "--output", "json");
        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.json().getJsonArray("items")).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void takesAddressAndTokenFromTheEnvironment() throws Exception {
        var token = installation.person("lanshan", "TENANT_ADMIN").apiToken();
        var run = run(
                Map.of("MANDATE_URL", installation.baseUrl(), "MANDATE_TOKEN", token),
                "people",
                "list",
                "--output",
                "json");
        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).contains("@lanshan.example");
    }

    @Test
    void operatorsListAndTakeOnTenants() throws Exception {
        var key = IdentityDriver.unused("cli");
        var created = demo(
                "admin",
                "tenants",
                "create",
                "--as",
                "onboarding@jujiao.example",
                "--key",
                key,
                "--name",
                "Cli",
                "--service",
                "juwaitong",
                "--admin-username",
                key + "@it.example",
                "--admin-name",
                "A",
                "--output",
                "json");
        assertThat(created.exitCode()).as(created.errors()).isZero();
        assertThat(created.json().getString("invitationLink")).contains("code=mdi_");
        var listed = demo("admin", "tenants", "list", "--as", "operations@jujiao.example", "--text", key);
        assertThat(listed.output()).contains(key).doesNotContain("qinghe");
        var suspended =
                demo("admin", "tenants", "suspend", key, "--reason", "test", "--as", "operations@jujiao.example");
        assertThat(suspended.output()).as(suspended.errors()).contains("SUSPENDED");
        assertThat(demo("admin", "tenants", "resume", key, "--as", "operations@jujiao.example")
                        .output())
                .contains("ACTIVE");
    }

    @Test
    void aTokensSecretGoesToAFileThatOnlyItsOwnerReads() throws Exception {
        var run = demo(
                "tokens",
                "create",
                "--name",
                "from cli",
                "--role",
                "TENANT_ADMIN",
                "--secret-file",
                folder.resolve("secret").toString());
        assertThat(run.exitCode()).as(run.errors()).isZero();
        assertThat(run.output()).doesNotContain("mdt_");
        var secret = Files.readString(folder.resolve("secret")).strip();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret"))))
                .isEqualTo("rw-------");
        assertThat(installation.api(secret).get("/tenant").status()).isEqualTo(200);
        var viaFile = run(
                Map.of(),
                "audit",
                "entries",
                "--url",
                installation.baseUrl(),
                "--token-file",
                folder.resolve("secret").toString());
        assertThat(viaFile.exitCode()).as(viaFile.errors()).isZero();
        assertThat(viaFile.output()).contains("api-token-created");
    }

    @Test
    void aRefusalIsExitCodeOneWithItsReasonAndNothingOnTheOutput() throws Exception {
        var run = demo("people", "list", "--as", "member@qinghe.example");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("ROLE_NOT_ALLOWED").doesNotContain("Exception", "\tat ");
        assertThat(run.output()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsExitCodeOne() throws Exception {
        var run = run(Map.of("MANDATE_URL", "http://127.0.0.1:9", "MANDATE_TOKEN", "x"), "people", "list");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).contains("127.0.0.1:9").doesNotContain("\tat ");
    }

    @Test
    void wrongUsageIsExitCodeTwo() throws Exception {
        assertThat(demo("people", "liszt").exitCode()).isEqualTo(2);
        assertThat(demo("people", "list", "--colour").exitCode()).isEqualTo(2);
        assertThat(demo("people", "invite").exitCode()).isEqualTo(2);
        assertThat(demo("people", "list", "--output", "xml").exitCode()).isEqualTo(2);
    }

    @Test
    void everyCallHasHelp() throws Exception {
        for (var call : List.of("people list", "tokens create", "admin tenants suspend", "audit entries")) {
            var arguments = new ArrayList<>(List.of(call.split(" ")));
            arguments.add("--help");
            var run = run(Map.of(), arguments.toArray(String[]::new));
            assertThat(run.exitCode()).as(call).isZero();
            assertThat(run.output()).contains("--output").contains("--url");
        }
    }

    private Run demo(String... arguments) throws Exception {
        return new CommandLine(folder).demo(arguments);
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        return new CommandLine(folder).run(environment, arguments);
    }
}
