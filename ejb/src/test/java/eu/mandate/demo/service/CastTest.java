package eu.mandate.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.identity.domain.Role;
import eu.mandate.tenant.domain.TenantKind;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CastTest {

    private final List<StorySpace> spaces = Cast.spaces();

    @Test
    void fourVendorsServeFourCustomers() {
        assertThat(keys(TenantKind.PROCESSOR)).containsExactly("jujiao", "yeying", "wesmile-team", "wapu");
        assertThat(keys(TenantKind.CONTROLLER)).containsExactly("nordlicht", "qinghe", "lanshan", "harbourlane");
        assertThat(customers().map(space -> space.processor().value()))
                .containsExactlyElementsOf(keys(TenantKind.PROCESSOR));
    }

    @Test
    void everyCustomerHasEveryRoleAndTwoPeopleForFourEyes() {
        var all = Arrays.stream(Role.values())
                .filter(role -> role.kind() == TenantKind.CONTROLLER)
                .toList();
        assertThat(customers()).allSatisfy(space -> {
            assertThat(roles(space)).containsAll(all);
            assertThat(roles(space))
                    .filteredOn(role -> role == Role.TENANT_ADMIN)
                    .hasSize(2);
            assertThat(roles(space))
                    .filteredOn(role -> role == Role.PRIVACY_MANAGER)
                    .hasSize(2);
        });
    }

    @Test
    void rolesFitTheirSpace() {
        assertThat(spaces).allSatisfy(space -> assertThat(roles(space)).allMatch(role -> role.kind() == space.kind()));
    }

    @Test
    void exactlyOnePersonBelongsToTwoCustomers() {
        var twice = spaces.stream()
                .filter(space -> space.people().stream()
                        .anyMatch(person -> person.username().equals(Cast.IN_TWO_TENANTS)))
                .map(space -> space.key().value());
        assertThat(twice).containsExactly("qinghe", "lanshan");
        var people = spaces.stream().flatMap(space -> space.people().stream()).toList();
        assertThat(people.stream().map(StoryPerson::username).distinct()).hasSize(people.size() - 1);
    }

    @Test
    void theFileHasTheShapeClientsRelyOn() {
        var everybody = spaces.stream()
                .flatMap(space ->
                        space.people().stream().map(person -> new StoryCredentials(space, person, "secret", "mdt_x")))
                .toList();
        try (var reader = Json.createReader(new StringReader(StoryFile.text("http://localhost:8080", everybody)))) {
            var json = reader.readObject();
            assertThat(json.getString("baseUrl")).isEqualTo("http://localhost:8080");
            assertThat(json.getJsonArray("operators")).hasSize(21);
            assertThat(json.getJsonArray("operators").getJsonObject(0).keySet())
                    .containsExactly("username", "password", "role", "apiToken");
            assertThat(json.getJsonArray("operators").getJsonObject(1).getString("processor"))
                    .isEqualTo("jujiao");
            var tenant = json.getJsonArray("tenants").getJsonObject(0);
            assertThat(tenant.keySet()).containsExactly("key", "service", "users");
            assertThat(tenant.getJsonArray("users").getJsonObject(0).getString("username"))
                    .isEqualTo("admin@nordlicht.example");
            assertThat(json.getJsonObject("twoTenantUser").getJsonArray("tenants"))
                    .hasSize(2);
        }
    }

    private Stream<StorySpace> customers() {
        return spaces.stream().filter(space -> space.kind() == TenantKind.CONTROLLER);
    }

    private List<String> keys(TenantKind kind) {
        return spaces.stream()
                .filter(space -> space.kind() == kind)
                .map(space -> space.key().value())
                .toList();
    }

    private static List<Role> roles(StorySpace space) {
        return space.people().stream().map(StoryPerson::role).toList();
    }
}
