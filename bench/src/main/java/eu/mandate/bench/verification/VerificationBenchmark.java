package eu.mandate.bench.verification;

import eu.mandate.bench.Benchmark;
import eu.mandate.bench.Figures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Verifying an exported log of a million entries beside a plain SHA-256 loop over the same entries and details, in one process
 * whose heap is a small part of the file.
 */
public final class VerificationBenchmark implements Benchmark {
    private static final int ENTRIES = Integer.getInteger("verification.entries", 1_000_000);
    private static final int HEAP_MEGABYTES = 32;
    private static final double GOAL = 0.40;
    private static final double AIM = 0.50;

    private final StringBuilder report = new StringBuilder();

    @Override
    public String run(Path home) throws IOException, InterruptedException {
        report.append(String.format(
                Locale.ROOT,
                "# Verification%n%n%,d entries with their details, verified in a heap of %d MB, beside a loop that reads the same"
                        + " entries and details, without base64, and computes one SHA-256 of each. Seconds of processor time, five"
                        + " rounds in turns, JDK %d. Goal of the ratio: %.2f, aim: %.2f.%n%n",
                ENTRIES,
                HEAP_MEGABYTES,
                Runtime.version().feature(),
                GOAL,
                AIM));
        report.append("| | file, MB | verifying: median (best) | loop: median (best) | ratio of medians | verdict |"
                + " ratio to the hashing in the loop alone |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        measure("a head behind every 100 entries", 100);
        measure("a head behind every entry, for comparison", 1);
        return report.toString();
    }

    private void measure(String name, int headEvery) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("mandate-bench");
        var export = folder.resolve("log");
        var hashed = folder.resolve("hashed");
        try {
            new WrittenLog(ENTRIES, headEvery).write(export, hashed);
            line(name, Files.size(export) / 1e6, run(export, hashed));
        } finally {
            Files.deleteIfExists(export);
            Files.deleteIfExists(hashed);
            Files.delete(folder);
        }
    }

    private static List<String> run(Path export, Path hashed) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VerificationRun.class.getName(),
                        export.toString(),
                        hashed.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) throw new IOException("not verified");
        return lines;
    }

    private void line(String name, double megabytes, List<String> rounds) {
        var verified = column(rounds, 0);
        var loop = column(rounds, 1);
        double ratio = Figures.median(loop) / Figures.median(verified);
        report.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f (%.2f) | %.2f (%.2f) | **%.2f** | %s | %.2f |%n",
                name,
                megabytes,
                Figures.median(verified),
                Figures.best(verified),
                Figures.median(loop),
                Figures.best(loop),
                ratio,
                ratio >= AIM ? "aim reached" : ratio >= GOAL ? "goal reached" : "missed",
                Figures.median(column(rounds, 2)) / Figures.median(verified)));
    }

    private static List<Double> column(List<String> rounds, int number) {
        return rounds.stream()
                .map(round -> Double.valueOf(round.split(" ")[number]))
                .toList();
    }
}
