package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    void whatRecordsWereReadForOutlivesTheDetail() {
        var keeper = Installation.shared().api(Installation.shared().person("nordlicht", "PRIVACY_MANAGER"));
        var request = keeper.get("/records?category=J-C01&purpose=J-P02").header("X-Request-Id");
        var entry = keeper.get("/audit/entries?query=" + request)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        new LogReader(keeper, folder).await("/audit/entries/" + entry + "/proof");
        assertThat(keeper.post("/audit/entries/" + entry + "/redaction", null).status())
                .isEqualTo(204);
        var erased = keeper.get("/audit/entries/" + entry).json();
        assertThat(erased.getString("purpose")).isEqualTo("J-P02");
        assertThat(erased.getString("policy")).matches("\\d+");
        assertThat(erased.getJsonObject("entry").getJsonObject("facts")).isEmpty();
        var proof = keeper.get("/audit/entries/" + entry + "/proof").body();
        assertThat(decoded(proof)).contains("\npurpose J-P02\npolicy " + erased.getString("policy") + "\n");
        var verdict = reader.verify(proof);
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
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
    void whatAnotherTenantHasIsNeitherSeenNorCounted() {
        var other = identity.tenant();
        var theirs = entry(other);
        for (var i = 0; i < 30; i++) entry(other);
        new LogReader(other.admin().api(), folder).await("/audit/entries/" + entry(other) + "/proof");
        reader.await("/audit/entries/" + entry(space) + "/proof");
        var api = space.admin().api();
        var nobodys = UUID.randomUUID().toString();
        var redaction = "/audit/entries/%s/redaction";
        assertThat(told(api.post(redaction.formatted(theirs), null), theirs))
                .isEqualTo(told(api.post(redaction.formatted(nobodys), null), nobodys));
        assertThat(detailOf(theirs)).as("their detail").isNotNull();
        var path = "/audit/entries/%s/proof";
        assertThat(told(api.get(path.formatted(theirs)), theirs))
                .isEqualTo(told(api.get(path.formatted(nobodys)), nobodys));
        // Sizes and tiles that only the other log has are as impossible here as any.
        var own = identity.database().number("select size from audit.head where tenant_id = ?", space.number());
        for (var from : new long[] {own + 5, own + 100_000}) {
            assertThat(api.get("/audit/proof?from=" + from).status()).isEqualTo(400);
        }
        assertThat(told(api.get("/audit/tiles/0/1"), "1")).isEqualTo(told(api.get("/audit/tiles/0/7"), "7"));
        var actor = identity.database().value("select actor::text from audit.entry where entry_id = ?::uuid", theirs);
        assertThat(api.get("/audit/entries?actor=" + actor).json().getJsonArray("items"))
                .isEmpty();
    }

    private String detailOf(String entry) {
        return identity.database().value("select detail::text from audit.entry where entry_id = ?::uuid", entry);
    }

    /** Status and body, without what is each request's own. */
    private static String told(Answer answer, String id) {
        var request = answer.header("X-Request-Id");
        return answer.status() + answer.body().replace(request, "request").replace(id, "id");
    }

    @Test
    void anErasedDetailIsInNoColumnOfAnyTableAndInNoExport() {
        var request = space.admin().api().get("/memberships").header("X-Request-Id");
        var entry = identity.database()
                .value(
                        "select entry_id::text from audit.entry where tenant_id = ? and request_id = ?",
                        space.number(),
                        request);
        reader.await("/audit/entries/" + entry + "/proof");
        assertThat(tablesWith(request)).containsExactly("audit.entry");
        assertThat(decoded(reader.await("/audit/export").body())).contains(request);
        assertThat(space.admin()
                        .api()
                        .post("/audit/entries/" + entry + "/redaction", null)
                        .status())
                .isEqualTo(204);
        assertThat(tablesWith(request)).isEmpty();
        assertThat(decoded(reader.await("/audit/entries/" + entry + "/proof").body()))
                .doesNotContain(request);
        var export = reader.exportWith(entry(space));
        assertThat(decoded(export)).doesNotContain(request);
        var verdict = reader.verify(export);
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(verdict.text()).contains("details erased      1");
        for (var proof : List.of("/audit/entries/" + entry + "/proof", "/audit/proof?from=1")) {
            assertThat(reader.verify(reader.await(proof).body()).exitCode())
                    .as(proof)
                    .isZero();
        }
    }

    /** Tables with the value in any column: as it is, in bytes, or in base64; large values are read as a whole. */
    private List<String> tablesWith(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        var hex = HexFormat.of().formatHex(bytes);
        var base64 = Base64.getEncoder().encodeToString(bytes).replaceFirst("..=*$", "");
        return identity
                .database()
                .column("select format('%I.%I', schemaname, tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .stream()
                .filter(table -> identity.database()
                                .number(
                                        "select count(*) from " + table + " t where position(? in t::text) > 0"
                                                + " or position(? in t::text) > 0 or position(? in t::text) > 0",
                                        value,
                                        hex,
                                        base64)
                        > 0)
                .toList();
    }

    private static String decoded(String file) {
        return Pattern.compile("[A-Za-z0-9+/]{8,}=*")
                .matcher(file)
                .results()
                .map(part -> part.group())
                .filter(part -> part.length() % 4 == 0)
                .map(part -> new String(Base64.getDecoder().decode(part), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n", file, ""));
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
