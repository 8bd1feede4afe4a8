package eu.mandate.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How fast something is beside its anchor: the ratio of the medians, and the interval in which it lies in 95 of 100 drawings
 * with replacement from what was measured (bootstrap, fixed seed).
 */
public record Ratio(double middle, double low, double high) {
    private static final int DRAWINGS = 2_000;
    private static final long SEED = 6962;

    /** Ours beside the anchor's. */
    public static Ratio of(List<Double> ours, List<Double> anchor) {
        var random = new Random(SEED);
        var drawn = new ArrayList<Double>();
        for (var i = 0; i < DRAWINGS; i++) {
            drawn.add(Figures.median(drawing(ours, random)) / Figures.median(drawing(anchor, random)));
        }
        drawn.sort(null);
        return new Ratio(
                Figures.median(ours) / Figures.median(anchor),
                drawn.get(DRAWINGS * 25 / 1000),
                drawn.get(DRAWINGS * 975 / 1000));
    }

    private static List<Double> drawing(List<Double> figures, Random random) {
        return figures.stream()
                .map(any -> figures.get(random.nextInt(figures.size())))
                .toList();
    }

    /** The lower end of the interval counts. */
    public String verdict(double goal, double aim) {
        return low >= aim ? "aim reached" : low >= goal ? "goal reached" : "missed";
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "**%.2f** (%.2f to %.2f)", middle, low, high);
    }
}
