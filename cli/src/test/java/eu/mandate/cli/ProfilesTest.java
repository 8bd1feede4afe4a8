package eu.mandate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

    private static final String ID = "0197a0b0-0000-7000-8000-000000000001";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsTheVersionsOfAVendor() throws IOException {
        try (var server = new FakeServer(
                200,
                "{\"items\":[{\"service\":\"juwaitong\",\"version\":\"1.0\",\"state\":\"IN_FORCE\",\"material\":false,\"changes\":0}]}")) {
            assertThat(run(server, "admin", "profile", "list", "--processor", "jujiao", "--state", "IN_FORCE"))
                    .isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/admin/profiles?processor=jujiao&state=IN_FORCE");
        }
        assertThat(out.toString()).contains("juwaitong  1.0      IN_FORCE");
    }

    @Test
    void uploadsAFileOnce() throws IOException {
        Files.writeString(folder.resolve("profile.json"), "{\"key\":\"juwaitong\",\"version\":\"1.0\"}");
        try (var server = new FakeServer(201, "{}")) {
            assertThat(run(server, "admin", "profile", "upload", "profile.json"))
                    .isZero();
            assertThat(server.onlyRequest().body()).isEqualTo("{\"key\":\"juwaitong\",\"version\":\"1.0\"}");
            assertThat(server.onlyRequest().idempotencyKey()).isNotBlank();
        }
    }

    @Test
    void uploadsAProfileThatComesWithTheProduct() throws IOException {
        try (var server = new FakeServer(201, "{}")) {
            assertThat(run(server, "admin", "profile", "upload", "--built-in", "juwaitong"))
                    .isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/admin/built-in-profiles/juwaitong");
        }
    }

    @Test
    void aFileThatIsNoProfileIsNotSent() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"key\":");
        Files.writeString(folder.resolve("twice.json"), "{\"key\":\"a\",\"key\":\"b\"}");
        try (var server = new FakeServer(201, "{}")) {
            for (var file : new String[] {"broken.json", "twice.json", "missing.json"}) {
                assertThat(run(server, "admin", "profile", "upload", file))
                        .as(file)
                        .isEqualTo(1);
            }
            assertThat(run(server, "admin", "profile", "upload")).isEqualTo(1);
            assertThat(server.requests()).isEmpty();
        }
        assertThat(err.toString()).contains("broken.json", "twice.json", "missing.json", "--built-in");
    }

    @Test
    void lintFailsWhenSomethingWasFound() throws IOException {
        Files.writeString(folder.resolve("profile.json"), "{}");
        try (var server = new FakeServer(
                200,
                "{\"publishable\":false,\"findings\":[{\"lint\":\"no-purpose\",\"pointer\":\"/purposes\",\"message\":{\"en\":\"Nothing.\"}}]}")) {
            assertThat(run(server, "admin", "profile", "lint", "profile.json")).isEqualTo(1);
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/admin/lint-reports");
        }
        assertThat(out.toString()).contains("no-purpose  /purposes  Nothing.");
    }

    @Test
    void lintOfAVersionThatIsInOrderSucceeds() throws IOException {
        try (var server = new FakeServer(200, "{\"publishable\":true,\"findings\":[]}")) {
            assertThat(run(server, "admin", "profile", "lint", ID)).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/admin/profiles/" + ID + "/lint-report");
        }
    }

    @Test
    void showsWhatAVersionChanges() throws IOException {
        try (var server = new FakeServer(
                200,
                "{\"changes\":[{\"material\":true,\"kind\":\"RETENTION\",\"direction\":\"WIDER\",\"pointer\":\"/retention/J-R11/period\",\"before\":\"42 DAYS\",\"after\":\"60 DAYS\"}]}")) {
            assertThat(run(server, "admin", "profile", "diff", ID)).isZero();
            assertThat(server.onlyRequest().path()).isEqualTo("/api/v1/admin/profiles/" + ID + "/changes");
        }
        assertThat(out.toString()).contains("RETENTION  WIDER      /retention/J-R11/period  42 DAYS  60 DAYS");
    }

    @Test
    void publishesWithEverythingThatWasSaid() throws IOException {
        try (var server = new FakeServer(200, "{}")) {
            assertThat(run(
                            server,
                            "admin",
                            "profile",
                            "publish",
                            ID,
                            "--reason",
                            "LAW",
                            "--summary-en",
                            "New law.",
                            "--summary-zh",
                            "新法。",
                            "--version",
                            "4"))
                    .isZero();
            assertThat(server.onlyRequest().body())
                    .isEqualTo("{\"reason\":\"LAW\",\"summaryEn\":\"New law.\",\"summaryZh\":\"新法。\"}");
            assertThat(server.onlyRequest().ifMatch()).isEqualTo("\"4\"");
        }
        try (var server = new FakeServer(200, "{}")) {
            assertThat(run(server, "admin", "profile", "publish", ID)).isEqualTo(2);
        }
    }

    @Test
    void putsAVersionInForceAtOnceOrFromADay() throws IOException {
        try (var server = new FakeServer(200, "{}")) {
            run(server, "admin", "profile", "put-in-force", ID, "--from", "2027-01-01T00:00:00Z");
            assertThat(server.onlyRequest().body()).isEqualTo("{\"effectiveFrom\":\"2027-01-01T00:00:00Z\"}");
        }
        try (var server = new FakeServer(200, "{}")) {
            run(server, "admin", "profile", "put-in-force", ID);
            assertThat(server.onlyRequest().body()).isEqualTo("{}");
        }
    }

    @Test
    void countsTheRegistersOfACustomersService() throws IOException {
        try (var server = new FakeServer(
                200,
                "{\"kind\":\"CONTROLLER\",\"service\":\"juwaitong\",\"version\":\"1.0\",\"registers\":[{\"register\":\"categories\",\"count\":31}]}")) {
            assertThat(run(server, "catalogue", "counts")).isZero();
            assertThat(server.requests().stream().map(FakeServer.Request::path))
                    .containsExactly("/api/v1/tenant", "/api/v1/services/juwaitong/counts");
        }
        assertThat(out.toString()).contains("juwaitong  1.0      categories  31");
    }

    @Test
    void countsTheRegistersOfAVendorsServices() throws IOException {
        try (var server = new FakeServer(
                200,
                "{\"kind\":\"PROCESSOR\",\"items\":[{\"id\":\"v1\"}],\"service\":\"juwaitong\",\"version\":\"1.0\",\"registers\":[{\"register\":\"rights\",\"count\":9}]}")) {
            assertThat(run(server, "catalogue", "counts", "--service", "juwaitong"))
                    .isZero();
            assertThat(server.requests().stream().map(FakeServer.Request::path))
                    .containsExactly(
                            "/api/v1/tenant",
                            "/api/v1/admin/profiles?service=juwaitong&state=IN_FORCE",
                            "/api/v1/admin/profiles/v1/counts");
        }
        assertThat(out.toString()).contains("rights    9");
    }

    @Test
    void countsTheRegistersOfEveryVendorsServices() throws IOException {
        try (var server = new FakeServer(
                200,
                "{\"kind\":\"INSTALLATION\",\"items\":[{\"id\":\"v1\",\"key\":\"wapu\"}],\"service\":\"wadesk\",\"version\":\"1.0\",\"registers\":[{\"register\":\"rights\",\"count\":9}]}")) {
            assertThat(run(server, "catalogue", "counts")).isZero();
            assertThat(server.requests().stream().map(FakeServer.Request::path))
                    .containsExactly(
                            "/api/v1/tenant",
                            "/api/v1/admin/processors?limit=200",
                            "/api/v1/admin/profiles?processor=wapu&state=IN_FORCE",
                            "/api/v1/admin/profiles/v1/counts");
        }
        assertThat(out.toString()).contains("wadesk   1.0      rights    9");
    }

    private int run(FakeServer server, String... arguments) {
        var environment = Map.of("MANDATE_URL", server.url(), "MANDATE_TOKEN", "secret-1");
        var surroundings = new Surroundings(environment, folder, new PrintWriter(out, true));
        return Mandate.execute(surroundings, new PrintWriter(err, true), arguments);
    }
}
