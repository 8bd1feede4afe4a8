package eu.mandate.bench.scale;

import eu.mandate.bench.Benchmark;
import eu.mandate.bench.Figures;
import eu.mandate.bench.Main;
import eu.mandate.bench.Ratio;
import eu.mandate.bench.RunningDemo;
import eu.mandate.bench.scale.Pages.Extent;
import eu.mandate.bench.scale.Pages.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Three organisations that are set up alike, on the running server: an empty one, one with a page of everything, and a large one.
 * Each page of the explorer and of the directory is read by each of them in turns.
 */
public final class ScaleBenchmark implements Benchmark {
    private static final double TWICE = 2.0;
    private static final double FLAT = 0.8;
    private static final int SMALLEST = 100_000;
    private static final int ONE_PAGE = 60;
    private static final int CALLS = 100;
    private static final int WARM_UP = 30;
    private static final String EMPTY = "empty";
    private static final String PAGE = "page";
    private static final String LARGE = "large";

    private final StringBuilder report = new StringBuilder();

    @Override
    public String run(Path home) throws Exception {
        try (var demo = RunningDemo.start(home, "nordlicht", "PRIVACY_MANAGER");
                var connection = demo.superuser()) {
            measure(demo, connection);
        }
        return report.toString();
    }

    private void measure(RunningDemo demo, Connection connection) throws Exception {
        var extent = Boolean.getBoolean(Main.LONG)
                ? new Extent(10_000_000, 5_000, 1_000_000)
                : new Extent(200_000, 500, 20_000);
        heading(extent);
        var installation = new Installation(demo, connection);
        var callers = new LinkedHashMap<String, RunningDemo>();
        for (var name : List.of(EMPTY, PAGE, LARGE)) callers.put(name, installation.organisation(name));
        installation.fill(PAGE, new Extent(ONE_PAGE * Holdings.OF_ONE_PERSON, ONE_PAGE, ONE_PAGE));
        person(installation, callers, extent);
        installation.people(LARGE, extent);
        report.append("\n| Page | large | empty | ratio | goal | verdict | one page | large beside one page |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (var page : new Pages(extent).all(callers.get(LARGE)).entrySet())
            page(page.getKey(), page.getValue(), callers);
    }

    private void heading(Extent extent) {
        report.append(String.format(
                Locale.ROOT,
                "# Scale%n%nMilliseconds of a call over HTTP, one caller, %d calls of each in turns forth and back, JDK %d: an"
                        + " organisation with %,d records, %,d members and %,d departments beside an empty one and one with a page"
                        + " of everything, on the same server. Medians, and the interval of 95 of 100 drawings; its upper end is"
                        + " judged.%n",
                CALLS,
                Runtime.version().feature(),
                extent.records(),
                extent.members(),
                extent.departments()));
    }

    /** Few and many records cannot be measured in turns, so the same call of the empty organisation stands beside each. */
    private void person(Installation installation, Map<String, RunningDemo> callers, Extent extent) throws Exception {
        report.append("\n| One person's ten records | large | empty | ratio | beside 100,000 | goal | verdict |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- |\n");
        List<Double> few = null;
        for (long records = SMALLEST; records <= extent.records(); records *= 10) {
            installation.records(LARGE, records);
            var pages = new Pages(new Extent(records, 1, 1));
            var times = inTurns(pages::person, callers);
            var many = times.get(LARGE);
            if (few == null) few = many;
            var speed = Ratio.of(few, many);
            report.append(String.format(
                    Locale.ROOT,
                    "| goal: of %,d | %.2f | %.2f | %s | %s | ≥ %.2f | %s |%n",
                    records,
                    Figures.median(many),
                    Figures.median(times.get(EMPTY)),
                    Ratio.of(many, times.get(EMPTY)),
                    speed,
                    FLAT,
                    speed.low() >= FLAT ? "goal reached" : "missed"));
        }
        if (installation.size(LARGE) < extent.records()) installation.records(LARGE, extent.records());
    }

    private void page(String name, Page page, Map<String, RunningDemo> callers) throws Exception {
        var times = inTurns(page, callers);
        var ratio = Ratio.of(times.get(LARGE), times.get(EMPTY));
        // Figures look at each of their records, whatever else there is.
        var judged = !name.startsWith("figures");
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %s | %s | %s | %.2f | %s |%n",
                judged ? "goal: " + name : name,
                Figures.median(times.get(LARGE)),
                Figures.median(times.get(EMPTY)),
                ratio,
                judged ? "≤ " + TWICE : "–",
                !judged ? "–" : ratio.high() <= TWICE ? "goal reached" : "missed",
                Figures.median(times.get(PAGE)),
                Ratio.of(times.get(LARGE), times.get(PAGE))));
    }

    private static Map<String, List<Double>> inTurns(Page page, Map<String, RunningDemo> callers) throws Exception {
        var times = new LinkedHashMap<String, List<Double>>();
        var names = new ArrayList<>(callers.keySet());
        for (var turn = -WARM_UP; turn < CALLS; turn++) {
            for (var name : names) {
                long begin = System.nanoTime();
                page.read(callers.get(name));
                var time = (System.nanoTime() - begin) / 1e6;
                if (turn >= 0)
                    times.computeIfAbsent(name, any -> new ArrayList<>()).add(time);
            }
            Collections.reverse(names);
        }
        return times;
    }
}
