package eu.mandate.killed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.RecordsDriver;
import jakarta.json.Json;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A file comes in as deliveries: each is there as a whole or not at all, those that were answered are there, and after the file
 * was sent again every record is there once.
 */
final class Deliveries implements Undertaking {
    private static final int RECORDS = 50;
    private static final int NEVER_SENT = 10;

    private final KilledInstallation installation;
    private final Journal journal;
    private final AtomicInteger begun = new AtomicInteger();

    Deliveries(KilledInstallation installation) {
        this.installation = installation;
        journal = new Journal(installation.folder().resolve("deliveries"));
    }

    @Override
    public CompletableFuture<?> goOn() throws Exception {
        var api = installation.api("TENANT_ADMIN");
        var before = journal.lines().size();
        var next = new AtomicInteger(before);
        var stream = Stopped.of(() -> {
            var delivery = next.getAndIncrement();
            begun.accumulateAndGet(delivery + 1, Math::max);
            if (RecordsDriver.deliver(api, records(delivery), "").status() == 200) journal.note("d" + delivery);
        });
        journal.await(before + 3);
        return stream;
    }

    /** A delivery is there as a whole, with its entry, or not at all; those that were answered are there. */
    @Override
    public void assertWhole() throws Exception {
        assertThat(counts()).allMatch(count -> count == RECORDS);
        var there = installation.column("select distinct split_part(external_id, '-', 1) from dataplane.record"
                + KilledInstallation.OWN + " and external_id ~ '^d[0-9]+-'");
        assertThat(there).containsAll(journal.lines());
        assertThat(installation.column("select count(*) from dataplane.record_subject" + KilledInstallation.OWN
                        + " and record in (select id from dataplane.record where external_id ~ '^d[0-9]+-')"))
                .containsExactly(Integer.toString(there.size() * RECORDS));
        var entries = installation.column("select facts ->> 'outcomes' from audit.entry" + KilledInstallation.OWN
                + " and action = 'records-taken' and facts ->> 'outcomes' = 'ADDED: " + RECORDS + "'");
        assertThat(entries).as("one entry for each").hasSize(there.size());
    }

    /** Sends the whole file again, and some more. */
    void assertThereOnceAfterTheFileIsSentAgain() throws Exception {
        var api = installation.api("TENANT_ADMIN");
        var all = begun.get() + NEVER_SENT;
        for (var delivery = 0; delivery < all; delivery++) {
            var answer = RecordsDriver.deliver(api, records(delivery), "");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().getInt("refused")).isZero();
        }
        assertThat(counts()).hasSize(all);
        assertWhole();
    }

    private List<Integer> counts() throws Exception {
        return installation
                .column("select count(*) from dataplane.record" + KilledInstallation.OWN
                        + " and external_id ~ '^d[0-9]+-' group by split_part(external_id, '-', 1)")
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    private static List<String> records(int delivery) {
        return IntStream.range(0, RECORDS)
                .mapToObj(at -> RecordsDriver.message("Message " + at + " of " + delivery)
                        .add("externalId", "d" + delivery + "-" + at)
                        .add("subjects", Json.createArrayBuilder().add(RecordsDriver.subject("traveller-" + at)))
                        .build()
                        .toString())
                .toList();
    }
}
