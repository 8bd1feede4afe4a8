package eu.mandate.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import jakarta.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A name of a person, a space or a token says what its reader sees: others judge by it who did what. */
class NamesIT {
    /** Turns the direction of reading. */
    private static final String TURNED = "Kim \u202Eelbisiv";

    private static final String CARD = "4111 1111 1111 1111";

    private final IdentityDriver identity = new IdentityDriver();
    private final Installation installation = Installation.shared();

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void ofAPersonWhoIsInvited() {
        var admin = identity.tenant().admin().api();
        refused(invite(admin, TURNED), "/displayName", "text-hidden-character");
        refused(invite(admin, "Kim\nLee"), "/displayName", "text-hidden-character");
        refused(invite(admin, CARD), "/displayName", "FORBIDDEN_FIELD");
        assertThat(invite(admin, "Kim O’Lee 李").status()).isEqualTo(201);
    }

    @Test
    void ofAToken() {
        var admin = identity.tenant().admin().api();
        refused(token(admin, TURNED), "/name", "text-hidden-character");
        refused(token(admin, CARD), "/name", "FORBIDDEN_FIELD");
    }

    @Test
    void ofASpaceAndItsFirstPerson() {
        var operator = installation.api(identity.installationAdmin());
        refused(customer(operator, TURNED, "Kim"), "/name", "text-hidden-character");
        refused(customer(operator, "Names and Co", TURNED), "/adminDisplayName", "text-hidden-character");
        refused(vendor(operator, "Names\u200B", "Kim"), "/name", "text-hidden-character");
        refused(vendor(operator, "Names and Co", CARD), "/operatorDisplayName", "FORBIDDEN_FIELD");
    }

    private static Answer invite(Api admin, String name) {
        var username = IdentityDriver.unused("names") + "@it.example";
        return admin.post(
                "/memberships",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("displayName", name)
                        .add("roles", Json.createArrayBuilder().add("LEGAL"))
                        .build()
                        .toString());
    }

    private static Answer token(Api admin, String name) {
        return admin.post(
                "/api-tokens",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("roles", Json.createArrayBuilder().add("TENANT_ADMIN"))
                        .add("access", "READ")
                        .build()
                        .toString());
    }

    private static Answer customer(Api operator, String name, String person) {
        var key = IdentityDriver.unused("names");
        return operator.post(
                "/admin/tenants",
                Json.createObjectBuilder()
                        .add("key", key)
                        .add("name", name)
                        .add("service", "juwaitong")
                        .add("processorKey", "jujiao")
                        .add("adminUsername", "admin@" + key + ".example")
                        .add("adminDisplayName", person)
                        .build()
                        .toString());
    }

    private static Answer vendor(Api operator, String name, String person) {
        var key = IdentityDriver.unused("names");
        return operator.post(
                "/admin/processors",
                Json.createObjectBuilder()
                        .add("key", key)
                        .add("name", name)
                        .add("operatorUsername", "operations@" + key + ".example")
                        .add("operatorDisplayName", person)
                        .build()
                        .toString());
    }

    private static void refused(Answer answer, String pointer, String reason) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.body()).contains(pointer, reason);
    }
}
