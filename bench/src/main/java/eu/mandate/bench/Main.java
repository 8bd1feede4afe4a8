package eu.mandate.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./mandate bench [NAME]}: runs one benchmark or all, prints the report and keeps it under {@code target/bench}. */
public final class Main {
    private static final Map<String, Benchmark> BENCHMARKS =
            new TreeMap<>(Map.of("startup", new StartupBenchmark(), "agreement", new AgreementBenchmark()));

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

    private static void run(Path home, String name) throws Exception {
        var report = BENCHMARKS.get(name).run(home);
        System.out.println(report);
        var folder = Files.createDirectories(home.resolve("target/bench"));
        var stamp = Instant.now().toString().replace(':', '-');
        System.out.println("kept in " + Files.writeString(folder.resolve(name + "-" + stamp + ".md"), report));
    }
}
