package eu.mandate.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ReadyOrganisation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is issued is what holds: whoever changes something while the document is written keeps it from being issued. */
class ChangedWhileIssuingIT {
    private final IdentityDriver identity = new IdentityDriver();

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void aChangeBetweenComputingAndKeepingRefusesTheAgreement() {
        var space = identity.tenant();
        var api = space.admin().api();
        ReadyOrganisation.state(space);
        var issue = CompletableFuture.supplyAsync(() -> ReadyOrganisation.issue(api));
        for (var turn = 0; !issue.isDone(); turn++) change(api, turn);
        var refused = issue.join();
        assertThat(refused.code()).as(refused.body()).isEqualTo("AGREEMENT_INCOMPLETE");
        assertThat(refused.json().getJsonArray("findings").getValuesAs(JsonObject.class))
                .extracting(finding -> finding.getString("rule"))
                .contains("R48");
        assertThat(api.get("/agreements").json().getJsonArray("items")).isEmpty();
        assertThat(ReadyOrganisation.issue(api).status()).isEqualTo(201);
    }

    private static void change(Api api, int turn) {
        var contact = Json.createObjectBuilder()
                .add("purpose", "BREACH")
                .add("name", "Incident desk " + turn)
                .add("position", "Incident desk")
                .add("email", "incidents@nordlicht.example")
                .build();
        Answer given = api.post("/instructions/contact", contact.toString());
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }
}
