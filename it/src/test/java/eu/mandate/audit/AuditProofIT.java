package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single proofs over the API, and what they show to others: nothing. */
class AuditProofIT {
    private final IdentityDriver identity = new IdentityDriver();

    @TempDir
    Path folder;

    private Space space;
    private LogReader reader;

    @BeforeEach
    void open() {
        space = identity.tenant();
        reader = new LogReader(space.admin().api(), folder);
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void anEntryIsProvenUpToTheSignedNote() {
        var proof = reader.await("/audit/entries/" + entry(space) + "/proof").body();
        var verdict = reader.verify(proof);
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(reader.verify(proof.replaceFirst("index \\d+", "index 77")).exitCode())
                .isEqualTo(1);
    }

    @Test
    void theLogIsProvenToGoOnFromAnEarlierSize() {
        reader.await("/audit/entries/" + entry(space) + "/proof");
        reader.await("/audit/entries/" + entry(space) + "/proof");
        var verdict = reader.verify(reader.await("/audit/proof?from=1").body());
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        for (var size : new String[] {"", "?from=0", "?from=99999999", "?from=x"}) {
            assertThat(space.admin().api().get("/audit/proof" + size).status())
                    .as(size)
                    .isEqualTo(400);
        }
    }

    @Test
    void aTileHoldsTheHashesOfTheOwnEntriesAndThereAreNoOthers() {
        reader.await("/audit/entries/" + entry(space) + "/proof");
        var tile = space.admin().api().get("/audit/tiles/0/0");
        assertThat(tile.status()).isEqualTo(200);
        for (var path : new String[] {"0/1", "1/0", "8/0", "x/0", "0/-1"}) {
            assertThat(space.admin().api().get("/audit/tiles/" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void anotherTenantsEntryIsAsUnknownAsNobodys() {
        var other = identity.tenant();
        var theirs = entry(other);
        new LogReader(other.admin().api(), folder).await("/audit/entries/" + theirs + "/proof");
        reader.await("/audit/entries/" + entry(space) + "/proof");
        var foreign = space.admin().api().get("/audit/entries/" + theirs + "/proof");
        var unknown = space.admin().api().get("/audit/entries/" + UUID.randomUUID() + "/proof");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(foreign.json().getString("detail")).isEqualTo(unknown.json().getString("detail"));
    }

    @Test
    void anErasedDetailIsInNoTableAndNoExportAndEveryProofStaysValid() {
        var word = IdentityDriver.unused("erased");
        var invited = identity.invite(space.admin().api(), word + "@it.example", Role.LEGAL);
        var membership = invited.json().getJsonObject("membership").getString("id");
        var entry = entryAbout(membership);
        var before = reader.await("/audit/entries/" + entry + "/proof").body();
        assertThat(space.admin()
                        .api()
                        .post("/audit/entries/" + entry + "/redaction", null)
                        .status())
                .isEqualTo(204);
        assertThat(space.admin()
                        .api()
                        .post("/audit/entries/" + entry + "/redaction", null)
                        .status())
                .isEqualTo(409);
        assertThat(identity.database().column("select e::text from audit.entry e where entry_id = ?::uuid", entry))
                .noneMatch(row -> row.contains(membership));
        var after = reader.await("/audit/entries/" + entry + "/proof").body();
        assertThat(reader.verify(before).exitCode()).isZero();
        assertThat(reader.verify(after).exitCode()).isZero();
        assertThat(after).doesNotContain("\ndetail ");
        var verdict = reader.verify(reader.exportWith(entry(space)));
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
    }

    private String entryAbout(String object) {
        return identity.database()
                .value(
                        "select entry_id::text from audit.entry where object_id = ? and action = 'membership-invited'",
                        object);
    }

    @Test
    void theRowPoliciesKeepTreesApart() throws Exception {
        reader.await("/audit/entries/" + entry(space) + "/proof");
        try (var connection =
                        Installation.shared().applicationData(space.number()).getConnection();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"entry", "leaf", "tile", "head", "head_record", "reference_key"}) {
                try (var rows = statement.executeQuery(
                        "select count(*) from audit." + table + " where tenant_id <> " + space.number())) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    private static String entry(Space space) {
        space.admin().api().get("/memberships");
        var items = space.admin().api().get("/audit/entries?limit=1").json().getJsonArray("items");
        return items.getValuesAs(JsonObject.class).get(0).getString("id");
    }
}
