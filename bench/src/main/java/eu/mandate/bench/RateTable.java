package eu.mandate.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rates that were measured in turns, in a table: each of ours beside its anchor of the same run. */
final class RateTable {
    private final StringBuilder report;

    /** A table at the end of a report, with its head. */
    RateTable(StringBuilder report) {
        this.report = report.append(
                        "| | ours: median (best) | anchor: median (best) | ratio | goal (aim) | verdict |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
    }

    /**
     * How often something is done in turns.
     *
     * @param rounds forth and back, so that what drifts hits all alike
     * @param window of one measurement, in seconds
     * @param between done after each measurement
     */
    record Turns(Load load, int rounds, double window, Load.Step between) {

        /** Steps a second of each subject. */
        Map<String, List<Double>> rates(int clients, Map<String, Load.Client> subjects) throws Exception {
            var rates = new LinkedHashMap<String, List<Double>>();
            var names = new ArrayList<>(subjects.keySet());
            for (var turn = 0; turn < 2 * rounds; turn++) {
                for (var name : names) {
                    var rate = load.rate(clients, window, subjects.get(name));
                    rates.computeIfAbsent(name, any -> new ArrayList<>()).add(rate);
                    between.run();
                }
                Collections.reverse(names);
            }
            return rates;
        }
    }

    /** A line that is judged by nothing. */
    void line(String name, List<Double> ours, List<Double> anchor) {
        write(name, ours, anchor, "–", "–");
    }

    /** A line whose lower end is judged. */
    void judged(String name, List<Double> ours, List<Double> anchor, double goal, double aim) {
        var goals = String.format(Locale.ROOT, "≥ %.2f (%.2f)", goal, aim);
        write(name, ours, anchor, goals, Ratio.of(ours, anchor).verdict(goal, aim));
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
                Ratio.of(ours, anchor),
                goals,
                verdict));
    }
}
