package eu.mandate.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * Ten thousand records end to end (bytes, gate, store, entry of the log, commit) beside a COPY of the very rows that come of them,
 * encoded before, into the same tables with the same keys and indexes. The COPY runs as the superuser, past all policies.
 */
final class IngestBenchmark implements Benchmark {
    private static final int RECORDS = 10_000;
    private static final int MOST_WARMING = 12;
    private static final String[] TABLES = {"record", "record_subject"};
    private static final String[] WORDS =
            ("thank you for the quick answer we would like to book the tour to the islands in may with two adults and"
                            + " three children could you send the offer again because the dates have changed")
                    .split(" ");

    private final StringBuilder report = new StringBuilder();
    private int rounds = 24;

    @Override
    public String run(Path home) throws Exception {
        if (Boolean.getBoolean(Main.SHORT)) rounds = 6;
        try (var database = new AuditDatabase();
                var work = new IngestWork(database);
                var plain = database.superuser()) {
            plain.setAutoCommit(false);
            var body = body(0);
            work.take(body, false);
            var rows = rows(plain);
            heading(body.length);
            measure(database, work, plain, rows);
        }
        return report.toString();
    }

    private void heading(int size) {
        report.append(String.format(
                Locale.ROOT,
                "# Ingest%n%n%d records of %d bytes each in one call, %d rounds forth and back, JDK %d, the server in the"
                        + " same machine. Seconds; more than 1 is slower than COPY.%n%n",
                RECORDS,
                size / RECORDS,
                rounds,
                Runtime.version().feature()));
        report.append("| | ours: median (best) | COPY: median (best) | ratio | goal (aim) | verdict |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
    }

    private void measure(AuditDatabase database, IngestWork work, Connection plain, List<byte[]> rows)
            throws Exception {
        var ours = new ArrayList<Double>();
        var copies = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        var judged = new ArrayList<Double>();
        var parsed = new ArrayList<Double>();
        var warm = warmUp(work);
        for (var round = warm + 1; round <= warm + rounds; round++) {
            var body = body(round);
            var first = fresh(rows, 2 * round);
            var second = fresh(rows, 2 * round + 1);
            database.execute("checkpoint");
            var one = seconds(() -> copy(plain, first));
            database.execute("checkpoint");
            var two = seconds(() -> work.take(body, false));
            var three = seconds(() -> work.take(body, true));
            database.execute("checkpoint");
            var four = seconds(() -> copy(plain, second));
            copies.addAll(List.of(one, four));
            ours.add(two);
            again.add(three);
            judged.add(seconds(() -> work.judge(body)));
            parsed.add(seconds(() -> work.parse(body)));
        }
        judged("goal: end to end", ours, copies);
        line("the same delivery again, which changes nothing", again, copies);
        line("of it: parser and gate, without the store", judged, copies);
        line("of it: parser alone", parsed, copies);
    }

    /** Goes on until three rounds differ by less than a twentieth; answers how many it took. */
    private static int warmUp(IngestWork work) throws Exception {
        var times = new ArrayList<Double>();
        while (times.size() < MOST_WARMING && !Figures.settled(times)) {
            var body = body(times.size() + 1);
            times.add(seconds(() -> work.take(body, false)));
            work.take(body, true);
            work.judge(body);
        }
        return times.size();
    }

    private interface Step {
        void run() throws Exception;
    }

    private static double seconds(Step step) throws Exception {
        var start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void copy(Connection connection, List<byte[]> rows) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var at = 0; at < TABLES.length; at++) {
            copying.copyIn("copy dataplane." + TABLES[at] + " from stdin", new ByteArrayInputStream(rows.get(at)));
        }
        connection.commit();
    }

    /** The rows that the first delivery became. */
    private static List<byte[]> rows(Connection connection) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        var all = new ArrayList<byte[]>();
        for (var table : TABLES) {
            var out = new ByteArrayOutputStream();
            copying.copyOut("copy dataplane." + table + " to stdout", out);
            all.add(out.toByteArray());
        }
        connection.commit();
        return all;
    }

    /** The same rows under other ids and numbers: ids begin with the time, which is the same for all of one delivery. */
    private static List<byte[]> fresh(List<byte[]> rows, int copy) {
        var text = new String(rows.get(0), UTF_8);
        var tab = text.indexOf('\t') + 1;
        var time = text.substring(tab, tab + "00000000".length());
        var other = String.format(Locale.ROOT, "%08x", Long.parseLong(time, 16) + 1_000L * copy);
        return rows.stream()
                .map(table -> new String(table, UTF_8)
                        .replace("\t" + time + "-", "\t" + other + "-")
                        .replace("\tm0-", "\tcopy" + copy + "-")
                        .getBytes(UTF_8))
                .toList();
    }

    /** Messages of half a kibibyte to two, each from one of two thousand people; always the same for a round. */
    private static byte[] body(int round) {
        var random = new Random(round);
        var json = new StringBuilder("[");
        for (var at = 0; at < RECORDS; at++) {
            json.append(at == 0 ? "" : ",")
                    .append(String.format(
                            Locale.ROOT,
                            """
                    {"category":"J-C11","purpose":"J-P10/INTERACT","source":"SYNC_NETWORK","sourceChannel":"NETWORK_SYNC",\
                    "system":"facebook","externalId":"m%d-%d","occurredAt":"2026-11-%02dT%02d:%02d:00Z",\
                    "subjects":[{"kind":"CUSTOMER_CONTACT","identifier":"EXTERNAL_ID","value":"fb-%d"}],\
                    "fields":{"network":"FACEBOOK","sender":"Traveller %d","recipientAccount":"our-page","body":"%s",\
                    "receivedAt":"2026-11-20T10:00:00Z","tags":["tour","offer"]}}""",
                            round,
                            at,
                            1 + random.nextInt(20),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(2_000),
                            at,
                            text(random)));
        }
        return json.append(']').toString().getBytes(UTF_8);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (var length = 100 + random.nextInt(1_500); text.length() < length; ) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }

    private void line(String name, List<Double> ours, List<Double> anchor) {
        write(name, ours, anchor, "–", "–");
    }

    /** The upper end of the interval counts, because more is worse. */
    private void judged(String name, List<Double> ours, List<Double> anchor) {
        var high = Ratio.inTurns(ours, anchor).high();
        write(name, ours, anchor, "≤ 1.7 (1.5)", high <= 1.5 ? "aim reached" : high <= 1.7 ? "goal reached" : "missed");
    }

    private void write(String name, List<Double> ours, List<Double> anchor, String goals, String verdict) {
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.3f (%.3f) | %.3f (%.3f) | %s | %s | %s |%n",
                name,
                Figures.median(ours),
                Collections.min(ours),
                Figures.median(anchor),
                Collections.min(anchor),
                Ratio.inTurns(ours, anchor),
                goals,
                verdict));
    }
}
