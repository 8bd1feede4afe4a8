package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.LogReader;
import eu.mandate.audit.StoredLogs;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.driver.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * People read, and each read leaves an entry: what was answered is in a tree exactly once, there are no gaps, everything is as
 * recomputed, and what was exported before is the beginning of what is exported after.
 */
final class Reads implements Undertaking {
    /** Calls of each person at the same time: what they only read is committed in groups. */
    private static final int AT_ONCE = 3;

    private static final String TREE_BY_TENANT = " from audit.leaf l left join audit.head h using (tenant_id)";

    private final KilledInstallation installation;
    private final Journal journal;
    private String earlier;

    Reads(KilledInstallation installation) {
        this.installation = installation;
        journal = new Journal(installation.folder().resolve("reads"));
    }

    @Override
    public CompletableFuture<?> goOn() throws Exception {
        if (earlier == null) earlier = reader().exportWith(entry(installation.api("TENANT_ADMIN")));
        var before = journal.lines().size();
        var people = List.of(
                installation.api("TENANT_ADMIN"), installation.api("PRIVACY_MANAGER"), installation.api("LEGAL"));
        var all = CompletableFuture.allOf(people.stream()
                .flatMap(person -> Stream.generate(() -> person).limit(AT_ONCE))
                .map(person -> Stopped.of(() -> read(person)))
                .toArray(CompletableFuture[]::new));
        journal.await(before + 60);
        return all;
    }

    private void read(Api person) {
        var answer = person.get("/policy");
        if (answer.status() == 200) journal.note(answer.header("X-Request-Id"));
    }

    @Override
    public void assertWhole() throws Exception {
        awaitOrder();
        var kept = new HashMap<String, Integer>();
        installation
                .column("select request_id from audit.entry e join audit.leaf l using (tenant_id, entry_id)")
                .forEach(request -> kept.merge(request, 1, Integer::sum));
        assertThat(journal.lines()).allMatch(request -> kept.getOrDefault(request, 0) == 1);
        assertThat(installation.column("select tenant_id" + TREE_BY_TENANT
                        + " group by tenant_id, h.size having count(*) <> coalesce(h.size, 0) or min(idx) <> 0"
                        + " or max(idx) <> count(*) - 1"))
                .as("gaps")
                .isEmpty();
        assertThat(installation.column(
                        "select l.entry_id from audit.leaf l join audit.entry e using (tenant_id, entry_id)"
                                + " where l.leaf <> sha256('\\x00'::bytea || e.bytes)"))
                .as("leaves")
                .isEmpty();
        assertThat(installation.column("select count(*) - c.size from audit.cell_leaf, audit.cell c group by c.size"))
                .containsExactly("0");
        assertAsRecomputed();
    }

    /** Every head, tile, leaf of the cell and note, in a snapshot of its own. */
    private void assertAsRecomputed() throws Exception {
        try (var connection = installation.superuser()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var stored =
                    new StoredLogs(connection, KeyFolder.at(installation.data().resolve("secrets/audit")));
            assertThat(stored.cell().findings()).as("cell").isEmpty();
            for (var tenant : installation.column("select tenant_id from audit.head")) {
                assertThat(stored.log(Integer.parseInt(tenant)).inspect().findings())
                        .as("tenant " + tenant)
                        .isEmpty();
            }
        }
    }

    /** A killed holder's lease has to run out first; that it does so by itself is waited for after the first kill. */
    private void awaitOrder() throws Exception {
        if (installation.starts() > 3) {
            try (var connection = installation.superuser()) {
                KillPoint.execute(connection, "update audit.cell set lease_ends = now() where lease_ends > now()");
            }
        }
        for (var i = 0; i < 1200; i++) {
            if (installation
                    .column("select 1 from audit.entry e where not exists (select from audit.leaf l"
                            + " where l.tenant_id = e.tenant_id and l.entry_id = e.entry_id) limit 1")
                    .isEmpty()) return;
            Thread.sleep(50);
        }
        throw new IllegalStateException("entries without a place");
    }

    /** What was exported before the first kill is the beginning of what is exported now. */
    void assertGoesOn() throws Exception {
        var key = reader().await("/audit/checkpoint").json().getJsonArray("keys");
        var later = reader().exportWith(entry(installation.api("TENANT_ADMIN")));
        var verdict = reader().verify(
                        later,
                        "--since",
                        reader().saved(earlier).toString(),
                        "--key",
                        key.getValuesAs(JsonString.class).get(0).getString());
        assertThat(verdict.exitCode()).as(verdict.text()).isZero();
    }

    private LogReader reader() throws Exception {
        return new LogReader(installation.api("TENANT_ADMIN"), installation.folder());
    }

    private static String entry(Api api) {
        var items = api.get("/audit/entries?limit=1").json().getJsonArray("items");
        return items.getValuesAs(JsonObject.class).get(0).getString("id");
    }
}
