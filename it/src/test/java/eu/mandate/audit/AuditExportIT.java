package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tenant takes its whole log away and checks it with the verifier, which asks no server. */
class AuditExportIT {
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
    void theWholeLogIsOneFileThatTheVerifierAcceptsWithThePublishedKey() {
        var entries = List.of(someEntry(), someEntry(), someEntry());
        var export = reader.exportWith(entries.get(2));
        assertThat(entriesOf(export)).contains(entries.toArray(String[]::new));
        var verdict = reader.verify(export, "--key", key());
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(verdict.text()).contains("PINNED");
        assertThat(reader.verify(export.replaceFirst("\nE ", "\nE QQ==\nE ")).exitCode())
                .isEqualTo(1);
    }

    @Test
    void aLaterExportGoesOnFromAnEarlierOne() {
        var earlier = reader.exportWith(someEntry());
        var later = reader.exportWith(someEntry());
        var verdict = reader.verify(later, "--since", reader.saved(earlier).toString(), "--key", key());
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
        assertThat(reader.verify(earlier, "--since", reader.saved(later).toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void anExportIsItselfInTheLog() {
        reader.exportWith(someEntry());
        var actions =
                space.admin().api().get("/audit/entries?action=log-exported").json();
        assertThat(actions.getJsonArray("items")).hasSize(1);
    }

    @Test
    void theExportHoldsNothingOfAnotherTenant() {
        var other = identity.tenant();
        var foreign = new LogReader(other.admin().api(), folder);
        var theirs = idOfLastEntry(other);
        var foreignExport = foreign.exportWith(theirs);
        var own = reader.exportWith(someEntry());
        assertThat(entriesOf(own)).doesNotContain(theirs).doesNotContainAnyElementsOf(entriesOf(foreignExport));
        assertThat(line(own, "log")).isNotEqualTo(line(foreignExport, "log"));
        assertThat(decoded(own)).doesNotContain(other.key()).doesNotContain(userOf(other));
    }

    @Test
    void whoMayNotSeeTheLogMayNotExportIt() {
        var member = identity.member(space, Role.MEMBER);
        for (var path : List.of("/audit/export", "/audit/checkpoint", "/audit/proof?from=1", "/audit/tiles/0/0")) {
            assertThat(member.api().get(path).status()).as(path).isEqualTo(403);
        }
    }

    /** Identifiers of the entries of an exported log. */
    static List<String> entriesOf(String export) {
        return export.lines()
                .filter(line -> line.startsWith("E "))
                .map(line -> new String(Base64.getDecoder().decode(line.split(" ")[1]), StandardCharsets.UTF_8))
                .map(entry -> entry.split("\n")[1].substring("id ".length()))
                .toList();
    }

    private static String decoded(String export) {
        return export.lines()
                .filter(line -> line.startsWith("E "))
                .flatMap(line -> List.of(line.substring(2).split(" ")).stream())
                .map(part -> new String(Base64.getDecoder().decode(part), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static String line(String export, String name) {
        return export.lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow();
    }

    private String key() {
        var keys = reader.await("/audit/checkpoint").json().getJsonArray("keys");
        return keys.getValuesAs(JsonString.class).get(0).getString();
    }

    private String someEntry() {
        identity.invite(space.admin().api(), IdentityDriver.unused("exported") + "@it.example", Role.LEGAL);
        return idOfLastEntry(space);
    }

    private static String idOfLastEntry(Space space) {
        var items = space.admin().api().get("/audit/entries?limit=1").json().getJsonArray("items");
        return items.getValuesAs(JsonObject.class).get(0).getString("id");
    }

    private String userOf(Space other) {
        return identity.database()
                .value(
                        "select user_id::text from identity.membership where membership_id = ?::uuid",
                        other.admin().membership());
    }
}
