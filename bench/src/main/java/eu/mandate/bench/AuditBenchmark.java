package eu.mandate.bench;

import eu.mandate.audit.store.GroupedEntries;
import eu.mandate.bench.Load.Client;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the audit log costs: an entry in the transaction of a change, and of a read in a group, beside a plain insert with its
 * commit; the order of entries at full speed; proofs. The stores are called directly, on a database of their own.
 */
final class AuditBenchmark implements Benchmark {
    private static final int MOST = 32;
    private static final double WARMING_SECONDS = 2;
    private static final String ANCHOR = "plain";
    private static final String TIED = "plain, tied";
    private static final String HOT = "hot";
    private static final String MANY = "many";

    private final StringBuilder report = new StringBuilder();
    private Turns turns = new Turns(40, 0.5);

    @Override
    public String run(Path home) throws Exception {
        var shortly = Boolean.getBoolean(Main.SHORT);
        if (shortly) turns = new Turns(20, 0.5);
        try (var database = new AuditDatabase();
                var load = new Load(MOST)) {
            var work = new AuditWork(database);
            work.everyTenantOnce();
            try (var order = new Ordering(database)) {
                heading();
                warm(load, work);
                if (!shortly) for (var clients : List.of(1, 8)) append(load, work, order, clients);
                var rate = appendAtMost(load, work, order, database);
                group(load, work, order);
                order(load, work, order, database, rate);
                proofs(load, work);
            }
        }
        return report.toString();
    }

    private void heading() {
        report.append(String.format(
                Locale.ROOT,
                "# Audit log%n%nEntries a second, %s, JDK %d; the sequencer runs."
                        + " The anchor inserts the same row into a table without policies and indexes but its key, and"
                        + " commits. In brackets the interval of 95 of 100 drawings; its lower end is judged.%n%nAn entry of a"
                        + " change is judged beside the plain anchor, although its transaction is tied to a tenant by a statement"
                        + " of its own, as every transaction of the product is, and the anchor's is not. What is left without"
                        + " that statement, the price of the entry itself, stands beside the anchor that is tied as well.%n%n",
                turns,
                Runtime.version().feature()));
        report.append("| | ours: median (best) | anchor: median (best) | ratio | goal (aim) | verdict |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
    }

    private void warm(Load load, AuditWork work) throws Exception {
        load.rate(MOST, WARMING_SECONDS, work.plain());
        load.rate(MOST, WARMING_SECONDS, work.plainTied());
        load.rate(MOST, WARMING_SECONDS, work.append(() -> AuditWork.HOT));
        load.rate(MOST, WARMING_SECONDS, work.append(AuditWork::any));
    }

    private Map<String, List<Double>> append(Load load, AuditWork work, Ordering order, int clients) throws Exception {
        var subjects = new LinkedHashMap<String, Client>();
        subjects.put(ANCHOR, work.plain());
        subjects.put(TIED, work.plainTied());
        subjects.put(HOT, work.append(() -> AuditWork.HOT));
        subjects.put(MANY, work.append(AuditWork::any));
        var rates = turns.rates(load, clients, subjects, order::catchUp);
        var of = " in the transaction of a change, " + clients + " clients";
        line("one tenant," + of, rates.get(HOT), rates.get(ANCHOR));
        line("1,000 tenants," + of, rates.get(MANY), rates.get(ANCHOR));
        line("one tenant, beside an anchor that is tied to it as well," + of, rates.get(HOT), rates.get(TIED));
        return rates;
    }

    /** The rate of one tenant's entries at the most clients, a second. */
    private double appendAtMost(Load load, AuditWork work, Ordering order, AuditDatabase database) throws Exception {
        try (var lag = new Lag(work, database)) {
            var rates = append(load, work, order, MOST);
            judged("goal: one tenant, " + MOST + " clients", rates.get(HOT), rates.get(ANCHOR), 0.70, 0.90);
            judged("goal: one tenant beside 1,000", rates.get(HOT), rates.get(MANY), 0.90, 0.95);
            var worst = lag.quantile(0.99);
            report.append(String.format(
                    Locale.ROOT,
                    "| goal: lag until ordered, of %d entries, s | p50 %.2f, p99 %.2f | – | – | p99 ≤ 1 | %s |%n",
                    lag.size(),
                    lag.quantile(0.5),
                    worst,
                    worst <= 1 ? "goal reached" : "missed"));
            return Figures.median(rates.get(HOT));
        }
    }

    private void group(Load load, AuditWork work, Ordering order) throws Exception {
        var pool = work.pool(GroupedEntries.CONNECTIONS);
        var subjects = new LinkedHashMap<String, Client>();
        subjects.put(ANCHOR, work.plain());
        subjects.put(HOT, work.grouped(() -> AuditWork.HOT, pool));
        subjects.put(MANY, work.grouped(AuditWork::any, pool));
        var rates = turns.rates(load, MOST, subjects, order::catchUp);
        judged("goal: committed in groups, " + MOST + " clients", rates.get(HOT), rates.get(ANCHOR), 1.8, 2.5);
        line("committed in groups, of 1,000 tenants", rates.get(MANY), rates.get(ANCHOR));
        line("committed in groups, 1 client", turns.rates(load, 1, subjects, order::catchUp), HOT);
    }

    private void order(Load load, AuditWork work, Ordering order, AuditDatabase database, double appended)
            throws Exception {
        for (var many : new boolean[] {false, true}) {
            order.pause();
            load.rate(MOST, WARMING_SECONDS, work.append(() -> many ? AuditWork.any() : AuditWork.HOT));
            long before = database.number("select count(*) from audit.leaf");
            double seconds = order.drain();
            double drained = (database.number("select count(*) from audit.leaf") - before) / seconds;
            order.go();
            report.append(String.format(
                    Locale.ROOT,
                    "| ordered after a pause, entries of %s, beside one tenant's rate | %.0f | %.0f | **%.1f** | – | – |%n",
                    many ? "1,000 tenants" : "one tenant",
                    drained,
                    appended,
                    drained / appended));
        }
    }

    private void proofs(Load load, AuditWork work) throws Exception {
        var proving = work.proving();
        var subjects = new LinkedHashMap<String, Client>();
        subjects.put(ANCHOR, () -> proving::read);
        subjects.put(HOT, () -> proving::prove);
        var rates = turns.rates(load, 1, subjects);
        line("proofs of entries, 1 client, beside reading an entry by its key", rates, HOT);
    }

    private void line(String name, Map<String, List<Double>> rates, String ours) {
        line(name, rates.get(ours), rates.get(ANCHOR));
    }

    private void line(String name, List<Double> ours, List<Double> anchor) {
        write(name, ours, anchor, "–", "–");
    }

    private void judged(String name, List<Double> ours, List<Double> anchor, double goal, double aim) {
        var goals = String.format(Locale.ROOT, "≥ %.2f (%.2f)", goal, aim);
        write(name, ours, anchor, goals, Ratio.inTurns(ours, anchor).verdict(goal, aim));
    }

    private void write(String name, List<Double> ours, List<Double> anchor, String goals, String verdict) {
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.0f (%.0f) | %.0f (%.0f) | %s | %s | %s |%n",
                name,
                Figures.median(ours),
                Collections.max(ours),
                Figures.median(anchor),
                Collections.max(anchor),
                Ratio.inTurns(ours, anchor),
                goals,
                verdict));
    }
}
