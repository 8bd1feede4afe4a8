package eu.mandate.bench;

import eu.mandate.bench.Load.Client;
import eu.mandate.bench.Load.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Subjects that are measured in turns, forth and back, so that what drifts hits all alike. Many short windows tell more than few
 * long ones of the same time together, because a machine is slower and faster for tenths of a second.
 *
 * @param turns how often each is measured
 * @param window how long each time, in seconds
 */
public record Turns(int turns, double window) {

    /** Steps a second of each subject in each turn. */
    public Map<String, List<Double>> rates(Load load, int clients, Map<String, Client> subjects) throws Exception {
        return rates(load, clients, subjects, () -> {});
    }

    /** The same with a step after each window that is not measured. */
    public Map<String, List<Double>> rates(Load load, int clients, Map<String, Client> subjects, Step between)
            throws Exception {
        var rates = new LinkedHashMap<String, List<Double>>();
        var names = new ArrayList<>(subjects.keySet());
        for (var turn = 0; turn < turns; turn++) {
            for (var name : names) {
                var rate = load.rate(clients, window, subjects.get(name));
                rates.computeIfAbsent(name, any -> new ArrayList<>()).add(rate);
                between.run();
            }
            Collections.reverse(names);
        }
        return rates;
    }

    /** How a report tells them. */
    @Override
    public String toString() {
        return turns + " turns forth and back with windows of " + window + " s";
    }
}
