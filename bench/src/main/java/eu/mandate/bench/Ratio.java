package eu.mandate.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How fast something is beside its anchor, and the interval in which that lies in 95 of 100 drawings with replacement from what was
 * measured (bootstrap, fixed seed).
 */
public record Ratio(double middle, double low, double high) {
    private static final int DRAWINGS = 2_000;
    private static final long SEED = 6962;

    /** Of two that were measured apart: the ratio of their medians. */
    public static Ratio of(List<Double> ours, List<Double> anchor) {
        return drawn(
                random -> Figures.median(drawing(ours, random)) / Figures.median(drawing(anchor, random)),
                Figures.median(ours) / Figures.median(anchor));
    }

    /**
     * Of two that were measured in turns: the median of the turns' ratios, so that what slows a whole turn slows both. The anchor may
     * have been measured several times in each turn; then its mean counts.
     */
    public static Ratio inTurns(List<Double> ours, List<Double> anchor) {
        var times = anchor.size() / ours.size();
        if (times * ours.size() != anchor.size())
            throw new IllegalArgumentException(anchor.size() + " of the anchor in " + ours.size() + " turns");
        var ratios = IntStream.range(0, ours.size())
                .mapToObj(turn -> ours.get(turn) / mean(anchor.subList(turn * times, (turn + 1) * times)))
                .toList();
        return drawn(random -> Figures.median(drawing(ratios, random)), Figures.median(ratios));
    }

    private static Ratio drawn(ToDoubleFunction<Random> drawing, double middle) {
        var random = new Random(SEED);
        var drawn = DoubleStream.generate(() -> drawing.applyAsDouble(random))
                .limit(DRAWINGS)
                .sorted()
                .toArray();
        return new Ratio(middle, drawn[DRAWINGS * 25 / 1000], drawn[DRAWINGS * 975 / 1000]);
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
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
