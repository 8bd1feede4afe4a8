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

    /** The least one. */
    public static double best(List<Double> figures) {
        return Collections.min(figures);
    }

    /** Whether the last three differ by less than a twentieth, so that what repeats is warm. */
    static boolean settled(List<Double> figures) {
        var last = figures.subList(Math.max(0, figures.size() - 3), figures.size());
        return last.size() == 3 && Collections.max(last) < 1.05 * Collections.min(last);
    }
}
