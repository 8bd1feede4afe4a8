package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.ReadyOrganisation;
import java.util.concurrent.CompletableFuture;

/** An agreement is rendered: nothing of it is there by half, and the next one gets the number. */
final class Issue {
    /** The transaction that holds the counter, at work outside of the database for a while: it renders. */
    private static final String RENDERING = """
            select a.pid from pg_stat_activity a join pg_locks l using (pid)
            where l.relation = 'agreement.counter'::regclass and l.mode = 'RowShareLock'
              and a.state = 'idle in transaction' and a.state_change < clock_timestamp() - interval '150 ms'""";

    private final KilledInstallation installation;
    private int before;

    Issue(KilledInstallation installation) {
        this.installation = installation;
    }

    /** Returns while it is rendered. */
    CompletableFuture<Answer> rendering() throws Exception {
        var api = installation.api("LEGAL");
        before = installation
                .column("select number from agreement.agreement" + KilledInstallation.OWN)
                .size();
        var call = CompletableFuture.supplyAsync(() -> ReadyOrganisation.issue(api));
        try (var connection = installation.superuser();
                var statement = connection.prepareStatement(RENDERING)) {
            while (!call.isDone()) {
                try (var rows = statement.executeQuery()) {
                    if (rows.next()) return call;
                }
                Thread.sleep(5);
            }
        }
        throw new IllegalStateException("it was issued before anybody could interfere: " + call.join());
    }

    void assertNothingOfItAndTheNextGetsTheNumber() throws Exception {
        assertThat(installation.column("select number from agreement.agreement" + KilledInstallation.OWN))
                .hasSize(before);
        assertThat(installation.column("select last_number from agreement.counter" + KilledInstallation.OWN))
                .allMatch(last -> last.equals(Integer.toString(before)));
        assertThat(installation.column("select object_id from audit.entry" + KilledInstallation.OWN
                        + " and action = 'agreement-issued'"))
                .hasSize(before);
        var next = ReadyOrganisation.issue(installation.api("LEGAL"));
        assertThat(next.status()).as(next.body()).isEqualTo(201);
        assertThat(next.json().getInt("number")).isEqualTo(before + 1);
    }
}
