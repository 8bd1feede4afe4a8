package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scope is narrowed while readers run on two servers: whoever asks after the answer to the instruction sees no hidden record and
 * no count of one, on whichever server.
 */
class NarrowedScopeIT {
    private static final String OPEN = "seen-by-all-of-the-team";
    private static final String SHUT = "hidden-after-the-change";
    private static final int READERS = 2;

    @TempDir
    Path folder;

    /**
     * What one request found.
     *
     * @param asked when it was sent, in nanoseconds of this process
     */
    private record Seen(long asked, boolean hidden, String what) {}

    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile List<CountDownLatch> wanted = latches(0);

    @Test
    void noReaderOnEitherNodeSeesAHiddenRecordOrCountAfterTheCommit() throws Exception {
        assumeFalse(Installation.onExternalDatabase());
        try (var identity = new IdentityDriver();
                var second = SecondNode.start(folder)) {
            var space = RecordsDriver.ready(identity);
            var scopes = new ScopesDriver(space.admin().api());
            var shut = record(space.admin().api(), SHUT);
            record(space.admin().api(), OPEN);
            var reader = identity.member(space, Role.MEMBER);
            scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", OPEN, SHUT);
            var nodes = List.of(reader.api(), second.api(reader.token()));
            var reading = start(nodes, shut);
            awaitReads(10);
            scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", OPEN);
            var narrowed = System.nanoTime();
            awaitReads(20);
            over.set(true);
            for (var one : reading) one.get();
            assertThat(seen.stream().filter(each -> each.hidden() && each.asked() > narrowed))
                    .as("seen after the answer to the instruction")
                    .isEmpty();
            assertThat(seen.stream().filter(Seen::hidden).map(Seen::what))
                    .as("before it, all of it was seen")
                    .contains("0 list", "0 count", "0 record", "1 list", "1 count", "1 record");
            assertThat(seen.stream().filter(each -> each.asked() > narrowed).map(Seen::what))
                    .as("both nodes were asked after it")
                    .contains("0 list", "0 count", "0 record", "1 list", "1 count", "1 record");
        }
    }

    private static String record(Api api, String account) {
        var fields = RecordsDriver.fields("for " + account).add("recipientAccount", account);
        return RecordsDriver.take(
                        api,
                        RecordsDriver.message("").add("fields", fields).build().toString())
                .getString("id");
    }

    private List<Future<?>> start(List<Api> nodes, String shut) {
        var pool = Executors.newFixedThreadPool(nodes.size() * READERS);
        var all = new ArrayList<Future<?>>();
        for (var node = 0; node < nodes.size(); node++) {
            var number = node;
            for (var reader = 0; reader < READERS; reader++) {
                all.add(pool.submit(() -> {
                    while (!over.get()) read(nodes.get(number), number, shut);
                }));
            }
        }
        pool.shutdown();
        return all;
    }

    private void read(Api api, int node, String shut) {
        var asked = System.nanoTime();
        var list = api.get("/records?category=J-C11&purpose=J-P10%2FINTERACT");
        seen.add(new Seen(asked, list.body().contains(SHUT), node + " list"));
        asked = System.nanoTime();
        var count = api.get("/records/count?category=J-C11&purpose=J-P10%2FINTERACT");
        seen.add(new Seen(asked, count.json().getInt("count") > 1, node + " count"));
        asked = System.nanoTime();
        var one = api.get("/records/" + shut + "?purpose=J-P10%2FINTERACT");
        seen.add(new Seen(asked, one.status() == 200, node + " record"));
        wanted.get(node).countDown();
    }

    /** Readers are waited for by how often they read, on each node: one that has just started is slow. */
    private void awaitReads(int more) throws InterruptedException {
        var latches = latches(more);
        wanted = latches;
        for (var latch : latches) {
            assertThat(latch.await(60, TimeUnit.SECONDS)).as("readers read on").isTrue();
        }
    }

    private static List<CountDownLatch> latches(int count) {
        return List.of(new CountDownLatch(count), new CountDownLatch(count));
    }
}
