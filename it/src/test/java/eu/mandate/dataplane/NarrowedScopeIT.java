package eu.mandate.dataplane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import eu.mandate.driver.Api;
import eu.mandate.driver.DirectoryDriver;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.Installation;
import eu.mandate.driver.RecordsDriver;
import eu.mandate.driver.ScopesDriver;
import eu.mandate.identity.domain.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scope is narrowed while readers run on two servers: whoever asks after the answer to the instruction sees no hidden record, no
 * count of one and no field of a permission that was taken back, on whichever server.
 */
class NarrowedScopeIT {
    private static final String OPEN = "seen-by-all-of-the-team";
    private static final String SHUT = "hidden-after-the-change";
    private static final String MESSAGES = "category=J-C11&purpose=J-P10%2FINTERACT";
    private static final String PEOPLE = "category=W-C07&purpose=W-P06%2FSERVICE";
    private static final int READERS = 2;
    private static final int BEARERS = 5_000;

    @TempDir
    Path folder;

    /**
     * What one request found.
     *
     * @param asked when it was sent, in nanoseconds of this process
     */
    private record Seen(long asked, boolean hidden, String what) {}

    /** Readers of both nodes, what each asks again and again, and how an answer shows what will be hidden. */
    private static final class Reading {
        private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final List<Future<?>> readers = new ArrayList<>();
        private volatile List<CountDownLatch> wanted = latches(0);

        Reading(List<Api> nodes, Map<String, Predicate<Api>> asked) {
            var pool = Executors.newFixedThreadPool(nodes.size() * READERS);
            for (var node = 0; node < nodes.size(); node++) {
                var number = node;
                for (var reader = 0; reader < READERS; reader++) {
                    readers.add(pool.submit(() -> {
                        while (!over.get()) read(nodes.get(number), number, asked);
                    }));
                }
            }
            pool.shutdown();
        }

        private void read(Api api, int node, Map<String, Predicate<Api>> asked) {
            asked.forEach((what, shows) -> {
                var at = System.nanoTime();
                seen.add(new Seen(at, shows.test(api), node + " " + what));
            });
            wanted.get(node).countDown();
        }

        /** Narrows while they read, and looks at what they saw. */
        void narrow(Runnable narrowing, Map<String, Predicate<Api>> asked) throws Exception {
            awaitReads(5);
            narrowing.run();
            var narrowed = System.nanoTime();
            awaitReads(10);
            over.set(true);
            for (var one : readers) one.get();
            var all = asked.keySet().stream()
                    .flatMap(what -> List.of("0 " + what, "1 " + what).stream())
                    .collect(Collectors.toSet());
            assertThat(seen.stream().filter(each -> each.hidden() && each.asked() > narrowed))
                    .as("seen after the answer to the instruction")
                    .isEmpty();
            assertThat(seen.stream().filter(Seen::hidden).map(Seen::what))
                    .as("before it, all of it was seen")
                    .containsAll(all);
            assertThat(seen.stream().filter(each -> each.asked() > narrowed).map(Seen::what))
                    .as("both nodes were asked after it")
                    .containsAll(all);
        }

        /** Readers are waited for by how often they read, on each node: one that has just started is slow. */
        private void awaitReads(int more) throws InterruptedException {
            var latches = latches(more);
            wanted = latches;
            for (var latch : latches) {
                assertThat(latch.await(60, TimeUnit.SECONDS))
                        .as("readers read on")
                        .isTrue();
            }
        }
    }

    @Test
    void noReaderOnEitherNodeSeesAHiddenRecordFieldOrCountAfterTheCommit() throws Exception {
        assumeFalse(Installation.onExternalDatabase());
        try (var identity = new IdentityDriver();
                var second = SecondNode.start(folder)) {
            records(identity, second);
            fields(identity, second);
            tags(identity, second);
        }
    }

    private void records(IdentityDriver identity, SecondNode second) throws Exception {
        var space = RecordsDriver.ready(identity);
        var scopes = new ScopesDriver(space.admin().api());
        var shut = record(space.admin().api(), SHUT);
        record(space.admin().api(), OPEN);
        var reader = identity.member(space, Role.MEMBER);
        scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", OPEN, SHUT);
        var asked = new LinkedHashMap<String, Predicate<Api>>();
        asked.put("list", api -> api.get("/records?" + MESSAGES).body().contains(SHUT));
        asked.put("count", api -> api.get("/records/count?" + MESSAGES).json().getInt("count") > 1);
        asked.put("record", api -> api.get("/records/" + shut + "?" + MESSAGES).status() == 200);
        new Reading(nodes(reader, second), asked)
                .narrow(
                        () -> scopes.reader(ScopesDriver.ACCOUNTS, "PERSON", reader.membership(), "COLLECTIONS", OPEN),
                        asked);
    }

    /** A permission is taken away from an application: its field comes out of no list and no record. */
    private void fields(IdentityDriver identity, SecondNode second) throws Exception {
        var retailer = RecordsDriver.retailer(identity);
        var admin = retailer.admin().api();
        var shop = new DirectoryDriver(admin).department("shop", null);
        var anna = new DirectoryDriver(admin).member("anna", OPEN, "shop");
        var scopes = new ScopesDriver(admin);
        scopes.app("SELF_BUILT", List.of("SB_MEMBER", "SB_MEMBER_SENSITIVE"), List.of(shop), List.of());
        var grant = admin.put("/members/" + anna + "/permissions/SELF_BUILT/SB_MEMBER_SENSITIVE", null);
        assertThat(grant.status()).as(grant.body()).isEqualTo(204);
        var id = RecordsDriver.take(admin, """
                {"category":"W-C07","purpose":"W-P06/SERVICE","source":"SYNC_WECOM_SB","sourceChannel":"WECOM_SB_APP",\
                "system":"hr","fields":{"userid":"anna","memberName":"%s","address":"%s"}}""".formatted(OPEN, SHUT)).getString("id");
        var reader = identity.member(retailer, Role.MEMBER);
        var asked = new LinkedHashMap<String, Predicate<Api>>();
        asked.put("list", api -> field(api.get("/records?" + PEOPLE).body()));
        asked.put(
                "record", api -> field(api.get("/records/" + id + "?" + PEOPLE).body()));
        new Reading(nodes(reader, second), asked)
                .narrow(() -> scopes.app("SELF_BUILT", List.of("SB_MEMBER"), List.of(shop), List.of()), asked);
    }

    /** A tag that thousands bear, and by which an application sees them, is taken off one of them. */
    private void tags(IdentityDriver identity, SecondNode second) throws Exception {
        var retailer = RecordsDriver.retailer(identity);
        var admin = retailer.admin().api();
        people(new DirectoryDriver(admin));
        var tag = tagged(admin, 0);
        var scopes = new ScopesDriver(admin);
        scopes.appByTag("SELF_BUILT", List.of("SB_MEMBER"), tag);
        var shut = person(admin, "p0", SHUT);
        person(admin, "p1", OPEN);
        var beyond = admin.post("/records", person("p" + BEARERS, OPEN));
        assertThat(beyond.body()).as("nobody without the tag").contains("PERMISSION_NOT_GRANTED");
        assertThat(admin.get("/visibility-scopes/SELF_BUILT").json().getInt("people"))
                .isEqualTo(BEARERS);
        var asked = new LinkedHashMap<String, Predicate<Api>>();
        asked.put("list", api -> field(api.get("/records?" + PEOPLE).body()));
        asked.put("count", api -> api.get("/records/count?" + PEOPLE).json().getInt("count") > 1);
        asked.put("record", api -> api.get("/records/" + shut + "?" + PEOPLE).status() == 200);
        var reader = identity.member(retailer, Role.MEMBER);
        new Reading(nodes(reader, second), asked).narrow(() -> tagged(admin, 1), asked);
        assertThat(admin.get("/visibility-scopes/SELF_BUILT").json().getInt("people"))
                .isEqualTo(BEARERS - 1);
    }

    /** Some thousand people, and as many again of whom nobody bears a tag. */
    private static void people(DirectoryDriver directory) {
        directory.department("shop", null);
        directory.department("elsewhere", null);
        var table = IntStream.range(0, 2 * BEARERS)
                .mapToObj(n -> "p" + n + ",Person " + n + ",shop\n")
                .collect(Collectors.joining("", "id,name,departments\n", ""));
        var applied = directory.apply(directory.preview(table).json());
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
    }

    /** Puts the tag on the thousands from one of them on, and on nobody else; answers its id. */
    private static String tagged(Api admin, int first) {
        var bearers =
                IntStream.range(first, BEARERS).mapToObj(n -> "\"p" + n + "\"").collect(Collectors.joining(","));
        var put = admin.put("/tags/external/hr/desk", "{\"name\":\"At the desk\",\"members\":[" + bearers + "]}");
        assertThat(put.status()).as(put.body()).isIn(200, 201);
        return put.json().getString("id");
    }

    private static String person(Api admin, String userid, String address) {
        return RecordsDriver.take(admin, person(userid, address)).getString("id");
    }

    private static String person(String userid, String name) {
        return """
                {"category":"W-C07","purpose":"W-P06/SERVICE","source":"SYNC_WECOM_SB","sourceChannel":"WECOM_SB_APP",\
                "system":"hr","fields":{"userid":"%s","memberName":"%s"}}""".formatted(userid, name);
    }

    /** The record itself is seen all the time. */
    private static boolean field(String body) {
        assertThat(body).contains(OPEN);
        return body.contains(SHUT);
    }

    private static List<Api> nodes(Member reader, SecondNode second) {
        return List.of(reader.api(), second.api(reader.token()));
    }

    private static String record(Api api, String account) {
        var fields = RecordsDriver.fields("for " + account).add("recipientAccount", account);
        return RecordsDriver.take(
                        api,
                        RecordsDriver.message("").add("fields", fields).build().toString())
                .getString("id");
    }

    private static List<CountDownLatch> latches(int count) {
        return List.of(new CountDownLatch(count), new CountDownLatch(count));
    }
}
