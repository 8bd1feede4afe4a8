package eu.mandate.bench.scope;

import eu.mandate.bench.AuditDatabase;
import eu.mandate.bench.Benchmark;
import eu.mandate.bench.Figures;
import eu.mandate.bench.Load;
import eu.mandate.bench.Load.Client;
import eu.mandate.bench.Main;
import eu.mandate.bench.Ratio;
import eu.mandate.bench.Turns;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.Selection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page of visible members beside the same page of all, for ranges of every size, at the beginning and deep in the list. */
public final class ScopeBenchmark implements Benchmark {
    private static final int CLIENTS = 2;
    private static final String PLAIN = "plain";
    private static final String OURS = "ours";
    private static final double WARMING_SECONDS = 2;
    private static final int MEMBERS = 1_000_000;
    private static final int SHORT_MEMBERS = 200_000;
    private static final double NARROW_GOAL = 0.33;
    private static final double NARROW_AIM = 0.5;
    private static final double GOAL = 0.9;
    private static final double NARROW = 0.2;
    private static final double TINY = 0.01;

    private final StringBuilder report = new StringBuilder();
    private Turns turns = new Turns(500, 0.1);

    @Override
    public String run(Path home) throws Exception {
        var shortly = Boolean.getBoolean(Main.SHORT);
        if (shortly) turns = new Turns(60, 0.1);
        try (var database = new AuditDatabase();
                var load = new Load(CLIENTS)) {
            var members = shortly ? SHORT_MEMBERS : MEMBERS;
            var work = new ScopeWork(database, members);
            heading(members);
            var conditions = new LinkedHashMap<String, CompiledRange>();
            for (var range : ranges(work.bearers()).entrySet()) {
                var compiled = work.compile(range.getValue());
                conditions.put(range.getKey(), compiled.range());
                told(range.getKey(), compiled, work.visible(compiled.range()), members);
            }
            report.append("\n| | ours: median (best) | anchor: median (best) | ratio | goal (aim) | verdict |\n")
                    .append("| --- | --- | --- | --- | --- | --- |\n");
            for (var deep : new boolean[] {false, true}) measure(load, work, conditions, deep, members);
        }
        return report.toString();
    }

    /** Ranges from everybody to nobody; the third one uses every way of naming people. */
    private static Map<String, Range> ranges(int bearers) {
        var singles = IntStream.rangeClosed(1, 20)
                .map(n -> ScopeWork.member(n * 997))
                .boxed()
                .collect(Collectors.toSet());
        var left = Set.of(ScopeWork.member(1), ScopeWork.member(2), ScopeWork.member(3));
        var ranges = new LinkedHashMap<String, Range>();
        ranges.put("all", Range.everyone());
        ranges.put("50 %", Range.of(departments(2, 14, 15, 16, 17)));
        ranges.put(
                "15 %",
                new Range(
                        false,
                        new Selection(Set.of(8, 9, 10), singles, Set.of(ScopeWork.TAG)),
                        new Selection(Set.of(50), left, Set.of())));
        ranges.put(
                String.format(Locale.ROOT, "tag of %,d bearers", bearers),
                Range.of(new Selection(Set.of(), Set.of(), Set.of(ScopeWork.LARGE_TAG))));
        ranges.put("one department", Range.of(departments(ScopeWork.DEPARTMENTS)));
        ranges.put("none", Range.NOBODY);
        return ranges;
    }

    private static Selection departments(Integer... numbers) {
        return new Selection(Set.of(numbers), Set.of(), Set.of());
    }

    private void heading(int members) {
        report.append(String.format(
                Locale.ROOT,
                "# Scopes%n%nPages of 50 of %,d members in %,d departments of six levels, by name, a second; %d clients, %s, JDK"
                        + " %d. Both sides under the tenant's policies; the anchor is a"
                        + " plain page without a range. In brackets the best, and the interval of 95 of 100 drawings; its lower end is"
                        + " judged.%n%n| range | condition | members shown | compiled in |%n| --- | --- | --- | --- |%n",
                members,
                ScopeWork.DEPARTMENTS,
                CLIENTS,
                turns,
                Runtime.version().feature()));
    }

    private void told(String name, ScopeWork.Compilation compiled, long visible, int members) {
        var condition = compiled.range() instanceof CompiledRange.Lists lists
                ? String.format(
                        "%d departments%s, %d members, %d excepted",
                        lists.departments().size(),
                        lists.complement() ? " hidden" : "",
                        lists.members().size(),
                        lists.except().size())
                : compiled.range().getClass().getSimpleName();
        report.append(String.format(
                Locale.ROOT,
                "| %s | %s | %,d (%.1f %%) | %.0f ms |%n",
                name,
                condition,
                visible,
                100.0 * visible / members,
                compiled.millis()));
    }

    /** Each range alone beside the plain page, so that windows that are compared follow each other. */
    private void measure(Load load, ScopeWork work, Map<String, CompiledRange> conditions, boolean deep, int members)
            throws Exception {
        for (var condition : conditions.entrySet()) {
            var subjects = new LinkedHashMap<String, Client>();
            subjects.put(PLAIN, work.plain(deep));
            subjects.put(OURS, work.page(condition.getValue(), deep));
            for (var subject : subjects.values()) load.rate(CLIENTS, WARMING_SECONDS, subject);
            var part = (double) work.visible(condition.getValue()) / members;
            var name = (deep ? "a deep page: " : "the first page: ") + condition.getKey();
            line(name, part, turns.rates(load, CLIENTS, subjects));
        }
    }

    private void line(String name, double part, Map<String, List<Double>> rates) {
        var ours = rates.get(OURS);
        var anchor = rates.get(PLAIN);
        var narrow = part > TINY && part < NARROW;
        var goal = narrow ? NARROW_GOAL : GOAL;
        var aim = narrow ? NARROW_AIM : GOAL;
        var ratio = Ratio.inTurns(ours, anchor);
        report.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | ≥ %.2f (%.2f) | %s |%n",
                name,
                rate(ours),
                rate(anchor),
                ratio,
                goal,
                aim,
                ratio.verdict(goal, aim)));
    }

    private static String rate(List<Double> rates) {
        return String.format(Locale.ROOT, "%,.0f (%,.0f)", Figures.median(rates), Collections.max(rates));
    }
}
