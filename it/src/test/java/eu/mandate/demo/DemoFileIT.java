package eu.mandate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.PortalDriver;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The file that hands out the demo's credentials. */
class DemoFileIT {
    private final Installation installation = Installation.shared();
    private final Path file = installation.data().resolve("demo.json");

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void itNamesTheAddressTheOperatorsAndFourTenantsOneForEachService() throws IOException {
        assertThat(demo().getString("baseUrl")).isEqualTo(installation.baseUrl());
        Map<String, String> services = tenants().stream()
                .collect(Collectors.toMap(each -> each.getString("key"), each -> each.getString("service")));
        assertThat(services)
                .containsOnly(
                        Map.entry("nordlicht", "juwaitong"),
                        Map.entry("qinghe", "weiban"),
                        Map.entry("lanshan", "wesmile"),
                        Map.entry("harbourlane", "wadesk"));
    }

    @Test
    void everyPersonHasANameAPasswordARoleAndAToken() throws IOException {
        assertThat(everybody()).isNotEmpty().allSatisfy(person -> {
            for (var member : List.of("username", "password", "role", "apiToken")) {
                assertThat(person.getString(member)).isNotBlank();
            }
            assertThat(person.getString("password").length()).isGreaterThanOrEqualTo(12);
        });
        var tokens =
                everybody().stream().map(person -> person.getString("apiToken")).toList();
        assertThat(tokens).doesNotHaveDuplicates();
    }

    @Test
    void everyTenantHasPeopleInEveryRoleOfACustomer() throws IOException {
        for (var tenant : tenants()) {
            var roles =
                    users(tenant).stream().map(user -> user.getString("role")).toList();
            assertThat(roles)
                    .as(tenant.getString("key"))
                    .contains(
                            "TENANT_ADMIN",
                            "PRIVACY_MANAGER",
                            "LEGAL",
                            "AGREEMENT_REQUESTER",
                            "USAGE_MANAGER",
                            "AUDITOR",
                            "MEMBER");
        }
    }

    @Test
    void everyTokenWorksAndLeadsToItsOwnSpace() throws IOException {
        for (var tenant : tenants()) {
            for (var user : users(tenant)) {
                assertThat(keyBehind(user)).isEqualTo(tenant.getString("key"));
            }
        }
        for (var operator : demo().getJsonArray("operators").getValuesAs(JsonObject.class)) {
            assertThat(keyBehind(operator)).isEqualTo(operator.getString("processor", "installation"));
        }
    }

    @Test
    void thePasswordOfADemoPersonOpensThePortal() throws IOException {
        for (var tenant : tenants()) {
            var user = users(tenant).get(0);
            var browser = new PortalDriver(installation);
            assertThat(browser.signIn(user.getString("username"), user.getString("password"))
                            .status())
                    .isEqualTo(302);
            assertThat(browser.open("/portal/index.xhtml").status()).isEqualTo(200);
        }
    }

    @Test
    void noSecretOfTheFileIsInTheLogOrReadableInTheDatabase() throws Exception {
        var databaseLog = installation.data().resolve("database.log");
        var log = installation.log() + (Installation.onExternalDatabase() ? "" : Files.readString(databaseLog));
        var secrets = new HashSet<String>();
        for (var person : everybody()) {
            secrets.add(person.getString("password"));
            secrets.add(person.getString("apiToken").split("_", 4)[3]);
        }
        assertThat(secrets).hasSizeGreaterThan(80).noneMatch(log::contains);
        try (var database = DatabaseDriver.open()) {
            var rows = database.column("select t::text from identity.api_token t union all select u::text from"
                            + " identity.platform_user u")
                    .toString();
            assertThat(secrets).noneMatch(rows::contains);
        }
    }

    private String keyBehind(JsonObject person) {
        var answer = installation.api(person.getString("apiToken")).get("/tenant");
        assertThat(answer.status()).as(person.getString("username")).isEqualTo(200);
        return answer.json().getString("key");
    }

    private List<JsonObject> everybody() throws IOException {
        return Stream.concat(
                        demo().getJsonArray("operators").getValuesAs(JsonObject.class).stream(),
                        tenants().stream().flatMap(tenant -> users(tenant).stream()))
                .toList();
    }

    private List<JsonObject> tenants() throws IOException {
        return demo().getJsonArray("tenants").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> users(JsonObject tenant) {
        return tenant.getJsonArray("users").getValuesAs(JsonObject.class);
    }

    private JsonObject demo() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }
}
