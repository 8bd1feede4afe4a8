package eu.mandate.bench;

import eu.mandate.bench.Load.Client;
import eu.mandate.bench.prebuilt.PrebuiltResource;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What it costs to read records apart: a page with the tenant's policies beside the same page without them; and how the look-up of
 * one person's records grows with the organisation's records, which it should not.
 */
final class RecordBenchmark implements Benchmark {
    private static final int CLIENTS = 2;
    private static final String PAGES = "page";
    /** Callers over HTTP: while one waits for the disk to hold its entry of the log, others go on. */
    private static final int CALLERS = 8;

    private static final double GOAL = 0.85;
    private static final double AIM = 0.95;
    private static final double FLAT = 0.8;
    private static final double HALF = 0.5;
    private static final int PAGE = 50;
    private static final double SHORT_WARMING_SECONDS = 4;
    private static final double WARMING_SECONDS = 5;
    private static final int MOST_WARMING = 18;
    private static final String ACCOUNTS = "/records?category=J-C01&purpose=J-P02";
    private static final String ACCOUNT = """
            {"category":"J-C01","purpose":"J-P02","source":"ENTERED","sourceChannel":"WEB",\
            "fields":{"name":"Person %d","email":"person%d@bench.example","organisationName":"Nordlicht"}}""";

    private final StringBuilder report = new StringBuilder();
    private Turns turns = new Turns(48, 0.5);

    @Override
    public String run(Path home) throws Exception {
        var shortly = Boolean.getBoolean(Main.SHORT);
        if (shortly) turns = new Turns(16, 0.5);
        try (var database = new AuditDatabase();
                var load = new Load(CLIENTS)) {
            var work = new RecordWork(database);
            heading();
            work.growTo(100_000);
            pages(load, work);
            subjects(load, work, shortly ? 1_000_000 : 10_000_000);
        }
        var archive = withPrebuilt(home.resolve("launcher/target/mandate.war"));
        try (var demo = RunningDemo.start(home, archive, "nordlicht", "PRIVACY_MANAGER");
                var load = new Load(CALLERS)) {
            http(load, demo);
        } finally {
            Files.delete(archive);
        }
        return report.toString();
    }

    private void heading() {
        report.append(String.format(
                Locale.ROOT,
                "# Records%n%nPages of 50 records and look-ups of ten a second, %d clients, %s, JDK %d. Both sides run the product's own statement and reading; the bare one as a role past"
                        + " the policies, tied to no tenant. In brackets the best, and the interval of 95 of 100 drawings; its lower"
                        + " end is judged.%n%n",
                CLIENTS,
                turns,
                Runtime.version().feature()));
        report.append("| | ours: median (best) | anchor: median (best) | ratio | goal (aim) | verdict |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
    }

    private void pages(Load load, RecordWork work) throws Exception {
        var subjects = new LinkedHashMap<String, Client>();
        subjects.put("bare", work.barePage());
        subjects.put("behind", work.barePageBehindAnother());
        subjects.put(PAGES, work.page());
        for (var subject : subjects.values()) load.rate(CLIENTS, SHORT_WARMING_SECONDS, subject);
        var rates = turns.rates(load, CLIENTS, subjects);
        judged(Line.inTurns("goal: a page with isolation beside the bare page", rates, "bare"), GOAL, AIM);
        var behind = "the same beside a bare page behind a statement that does nothing";
        write(Line.inTurns(behind, rates, "behind"), "–", "–");
    }

    /** The rates of few and of many records cannot be measured in turns, so each is taken when there are so many. */
    private void subjects(Load load, RecordWork work, long most) throws Exception {
        var subjects = Map.of("person", work.subject());
        load.rate(CLIENTS, SHORT_WARMING_SECONDS, work.subject());
        var few = turns.rates(load, CLIENTS, subjects).get("person");
        for (long size = 1_000_000; size <= most; size *= 10) {
            work.growTo(size);
            load.rate(CLIENTS, SHORT_WARMING_SECONDS, work.subject());
            var many = turns.rates(load, CLIENTS, subjects).get("person");
            var name = String.format(
                    Locale.ROOT, "goal: one person's records of %,d records beside those of 100,000", size);
            judged(new Line(name, many, few, Ratio.of(many, few)), FLAT, 1.0);
        }
    }

    /** The product with one resource more. */
    private static Path withPrebuilt(Path product) throws Exception {
        var archive = Files.createTempFile("mandate-bench", ".war");
        Files.copy(product, archive, StandardCopyOption.REPLACE_EXISTING);
        var name = PrebuiltResource.class.getName().replace('.', '/') + ".class";
        try (var files = FileSystems.newFileSystem(archive);
                var content = PrebuiltResource.class.getClassLoader().getResourceAsStream(name)) {
            var inside = files.getPath("WEB-INF/classes/" + name);
            Files.createDirectories(inside.getParent());
            Files.copy(content, inside);
        }
        return archive;
    }

    /**
     * A page as programs get it, with its decision and its entry in the log, beside as many bytes that lie ready, given by the same
     * server to the same caller, who was authenticated alike.
     */
    private void http(Load load, RunningDemo demo) throws Exception {
        for (var number = 0; number < PAGE; number++) demo.create("/records", ACCOUNT.formatted(number, number));
        var subjects = new LinkedHashMap<String, Client>();
        var prebuilt = "/prebuilt/" + demo.read(ACCOUNTS).length();
        subjects.put("plain", () -> () -> demo.read(prebuilt));
        subjects.put(PAGES, () -> () -> demo.read(ACCOUNTS));
        for (var subject : subjects.values()) warmUp(load, subject);
        var rates = turns.rates(load, CALLERS, subjects);
        var name = String.format(
                Locale.ROOT,
                "goal: a page of %d over HTTP (%,d characters), %d callers, beside as many bytes that lie ready",
                PAGE,
                demo.read(ACCOUNTS).length(),
                CALLERS);
        judged(Line.inTurns(name, rates, "plain"), HALF, HALF);
    }

    /** Goes on until three rates differ by less than a twentieth: what is longer is compiled later. */
    private static void warmUp(Load load, Client subject) throws Exception {
        var rates = new ArrayList<Double>();
        while (rates.size() < MOST_WARMING && !Figures.settled(rates))
            rates.add(load.rate(CALLERS, WARMING_SECONDS, subject));
    }

    /** What is measured beside what. */
    private record Line(String name, List<Double> ours, List<Double> anchor, Ratio ratio) {
        static Line inTurns(String name, Map<String, List<Double>> rates, String anchor) {
            var ours = rates.get(PAGES);
            return new Line(name, ours, rates.get(anchor), Ratio.inTurns(ours, rates.get(anchor)));
        }
    }

    private void judged(Line line, double goal, double aim) {
        write(
                line,
                String.format(Locale.ROOT, "≥ %.2f (%.2f)", goal, aim),
                line.ratio().verdict(goal, aim));
    }

    private void write(Line line, String goals, String verdict) {
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.0f (%.0f) | %.0f (%.0f) | %s | %s | %s |%n",
                line.name(),
                Figures.median(line.ours()),
                Collections.max(line.ours()),
                Figures.median(line.anchor()),
                Collections.max(line.anchor()),
                line.ratio(),
                goals,
                verdict));
    }
}
