package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import eu.mandate.driver.RawDriver;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The logs of the server and of the database: for machines to read, and empty of what people entered. */
class LogIT {
    private static final String USERNAME = "zyxwv.planted";
    private static final String DISPLAY_NAME = "Planted Displayname";
    private static final String TOKEN_NAME = "planted token name";
    private static final String REASON = "planted suspension reason";
    private static final String PASSWORD = "planted-Password-4711";
    private static final String PHONE = "+4915112345678";
    private static final String ID_NUMBER = "11010519491231002X";
    private static final String HEADER = "planted-header-value";
    private static final List<String> PLANTED =
            List.of(USERNAME, DISPLAY_NAME, TOKEN_NAME, REASON, PASSWORD, PHONE, ID_NUMBER, HEADER);

    private final Installation installation = Installation.shared();

    @Test
    void nothingThatPeopleEnterReachesALog() throws IOException {
        try (var identity = new IdentityDriver()) {
            plant(identity, identity.tenant());
        }
        for (var word : PLANTED) {
            assertThat(log()).as("the server's log").doesNotContain(word);
            assertThat(databaseLog()).as("the database's log").doesNotContain(word);
        }
    }

    @Test
    void everyLineOfTheLogIsAnObjectOfJson() throws IOException {
        assertThat(log().lines().filter(line -> !line.isBlank())).isNotEmpty().allSatisfy(line -> {
            try (var reader = Json.createReader(new StringReader(line))) {
                assertThat(reader.readObject()).containsKeys("Timestamp", "Level", "LoggerName");
            } catch (JsonException other) {
                throw new AssertionError("not JSON: " + line, other);
            }
        });
    }

    @Test
    void whatTheClientDidWrongIsNoErrorOfTheServer() throws IOException {
        int before = log().length();
        var auditor = installation.api(installation.person("nordlicht", "AUDITOR"));
        auditor.get("/memberships");
        auditor.get("/no/such/route");
        auditor.post("/api-tokens", "{");
        installation.api("nonsense").get("/tenant");
        assertThat(log().substring(before)).doesNotContain("\"SEVERE\"");
    }

    private void plant(IdentityDriver identity, IdentityDriver.Space space) {
        var admin = space.admin().api();
        var operator = installation.api(identity.installationAdmin());
        var invitation = "{\"username\":\"%s@it.example\",\"displayName\":\"%s\",\"roles\":[\"LEGAL\"]}";
        var invited = admin.post("/memberships", invitation.formatted(USERNAME, DISPLAY_NAME));
        admin.post("/memberships", invitation.formatted(USERNAME, DISPLAY_NAME));
        admin.get("/memberships?text=" + USERNAME);
        admin.get("/memberships?cursor=" + USERNAME);
        admin.get("/memberships/" + USERNAME, "X-Planted", HEADER, "User-Agent", HEADER);
        admin.post("/memberships", "{\"username\":\"" + PHONE + "\",\"idNumber\":\"" + ID_NUMBER + "\"}");
        admin.post("/memberships", "{\"" + PHONE + "\":\"" + ID_NUMBER);
        admin.post("/memberships", "\u0000" + ID_NUMBER);
        admin.post(
                "/api-tokens",
                "{\"name\":\"" + TOKEN_NAME
                        + "\",\"roles\":[\"TENANT_ADMIN\"],\"access\":\"READ\",\"expiresInDays\":1}");
        operator.post("/admin/tenants/" + space.key() + "/suspend", "{\"reason\":\"" + REASON + "\"}");
        operator.post("/admin/tenants/" + space.key() + "/suspend", "{\"reason\":\"" + REASON + "\"}");
        operator.post("/admin/tenants/" + space.key() + "/resume", null);
        installation.api(PASSWORD).get("/tenant");
        var browser = new PortalDriver(installation);
        browser.signIn(USERNAME + "@it.example", PASSWORD);
        browser.join(invited.json().getString("invitationLink"), DISPLAY_NAME, PASSWORD);
        browser.signIn(USERNAME + "@it.example", PASSWORD);
        browser.open("/portal/identity/people.xhtml?text=" + USERNAME);
        var raw = new RawDriver(installation, "127.0.0.4");
        raw.get("/" + PHONE + "%", "");
        raw.exchange("POST /api/v1/memberships HTTP/1.1\nContent-Length: " + ID_NUMBER + "\n", out -> {});
    }

    private String log() throws IOException {
        return installation.log();
    }

    private String databaseLog() throws IOException {
        return Installation.onExternalDatabase()
                ? ""
                : Files.readString(installation.data().resolve("database.log"));
    }
}
