package eu.mandate.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@code ./mandate bench [NAME]}: runs one benchmark or all, prints the report and keeps it under {@code target/bench}. */
public final class Main {
    private static final Map<String, Benchmark> BENCHMARKS = Map.of("startup", new StartupBenchmark());

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments the folder of the project, then at most one name
     */
    public static void main(String[] arguments) throws Exception {
        var names = arguments.length > 1 ? List.of(arguments[1]) : List.copyOf(BENCHMARKS.keySet());
        if (arguments.length > 2 || !BENCHMARKS.keySet().containsAll(names)) {
            System.err.println("./mandate bench [" + String.join("|", BENCHMARKS.keySet()) + "]");
            System.exit(2);
        }
        for (var name : names) run(Path.of(arguments[0]), name);
    }

    private static void run(Path home, String name) throws IOException, InterruptedException {
        var report = BENCHMARKS.get(name).run(home);
        System.out.println(report);
        var folder = Files.createDirectories(home.resolve("target/bench"));
        var stamp = Instant.now().toString().replace(':', '-');
        System.out.println("kept in " + Files.writeString(folder.resolve(name + "-" + stamp + ".md"), report));
    }
}
