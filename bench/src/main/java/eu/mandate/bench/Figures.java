package eu.mandate.bench;

import java.util.Collections;
import java.util.List;

/** What several measurements of one thing say. */
public final class Figures {
    private Figures() {}

    /** The one in the middle. */
    public static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double best(List<Double> figures) {
        return Collections.min(figures);
    }
}
