package eu.mandate.bench;

import eu.mandate.bench.Start.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Time to the first page and memory, against the same launcher with an empty archive, database included; order A-B-B-A,
 * every folder used once before, so that unpacking and the first migration are not in the figures.
 */
final class StartupBenchmark implements Benchmark {
    private static final int ROUNDS = 3;

    @Override
    public String run(Path home) throws IOException, InterruptedException {
        var scratch = Files.createTempDirectory("mandate-bench");
        var product = new Subject("Mandate", home.resolve("launcher/target/mandate.war"), "/portal/sign-in.xhtml");
        var empty = new Subject("empty archive", emptyArchive(scratch), "/index.html");
        var productStarts = new ArrayList<Start>();
        var emptyStarts = new ArrayList<Start>();
        measure(home, scratch, product);
        measure(home, scratch, empty);
        for (int round = 0; round < ROUNDS; round++) {
            productStarts.add(measure(home, scratch, product));
            emptyStarts.add(measure(home, scratch, empty));
            emptyStarts.add(measure(home, scratch, empty));
            productStarts.add(measure(home, scratch, product));
        }
        return report(productStarts, emptyStarts);
    }

    private static Start measure(Path home, Path scratch, Subject subject) throws IOException, InterruptedException {
        var start = Start.measure(
                home, Files.createDirectories(scratch.resolve(subject.name().replace(' ', '-'))), subject);
        System.err.printf(Locale.ROOT, "%-14s %6.2f s %7.0f MB%n", subject.name(), start.seconds(), start.megabytes());
        return start;
    }

    private static Path emptyArchive(Path scratch) throws IOException {
        var archive = scratch.resolve("empty.war");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>empty</title>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return archive;
    }

    private static String report(List<Start> product, List<Start> empty) {
        var text = new StringBuilder(
                "# Start-up\n\nTime to the first page and memory of process and database, "
                        + product.size() + " starts each, JDK "
                        + Runtime.version().feature() + ".\n\n"
                        + "| | Mandate median (best) | empty archive median (best) | ratio of medians |\n| --- | --- | --- | --- |\n");
        line(text, "first page, s", product, empty, Start::seconds);
        line(text, "memory, MB", product, empty, Start::megabytes);
        return text.toString();
    }

    private static void line(
            StringBuilder text, String name, List<Start> product, List<Start> empty, ToDoubleFunction<Start> figure) {
        var ours = figures(product, figure);
        var anchor = figures(empty, figure);
        text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f (%.2f) | %.2f (%.2f) | **%.2f** |%n",
                name,
                Figures.median(ours),
                Figures.best(ours),
                Figures.median(anchor),
                Figures.best(anchor),
                Figures.median(ours) / Figures.median(anchor)));
    }

    private static List<Double> figures(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream().mapToDouble(figure).boxed().toList();
    }
}
