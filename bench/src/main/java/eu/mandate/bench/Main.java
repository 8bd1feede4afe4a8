package eu.mandate.bench;

import eu.mandate.bench.scale.ScaleBenchmark;
import eu.mandate.bench.scope.ScopeBenchmark;
import eu.mandate.bench.verification.VerificationBenchmark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code ./mandate bench [--short|--long] [NAME]}: runs one benchmark or all, prints the report and keeps it under
 * {@code target/bench}. Exit codes: 0 good, 1 a goal was missed, 2 wrong usage.
 */
public final class Main {
    /** System property: measure less, for a first look. */
    public static final String SHORT = "bench.short";

    /** System property: measure at full size what takes an hour and twenty gigabytes. */
    public static final String LONG = "bench.long";

    private static final Map<String, Benchmark> BENCHMARKS = new TreeMap<>(Map.of(
            "startup", new StartupBenchmark(),
            "agreement", new AgreementBenchmark(),
            "audit", new AuditBenchmark(),
            "ingest", new IngestBenchmark(),
            "records", new RecordBenchmark(),
            "scale", new ScaleBenchmark(),
            "scopes", new ScopeBenchmark(),
            "verification", new VerificationBenchmark()));

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments the folder of the project, then {@code --short} where less has to do or {@code --long} for full size, and at
     *     most one name
     */
    public static void main(String[] arguments) throws Exception {
        var given = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        if (given.contains("--help")) {
            System.out.println(usage());
            return;
        }
        if (given.remove("--short")) System.setProperty(SHORT, "true");
        if (given.remove("--long")) System.setProperty(LONG, "true");
        var names = given.isEmpty() ? List.copyOf(BENCHMARKS.keySet()) : given;
        if (given.size() > 1 || !BENCHMARKS.keySet().containsAll(names)) {
            System.err.println(usage());
            System.exit(2);
        }
        var missed = false;
        for (var name : names) missed |= run(Path.of(arguments[0]), name).contains("| missed |");
        if (missed) System.exit(1);
    }

    private static String usage() {
        return "./mandate bench [--short|--long] [" + String.join("|", BENCHMARKS.keySet()) + "]";
    }

    private static String run(Path home, String name) throws Exception {
        var report = BENCHMARKS.get(name).run(home);
        System.out.println(report);
        var folder = Files.createDirectories(home.resolve("target/bench"));
        var stamp = Instant.now().toString().replace(':', '-');
        System.out.println("kept in " + Files.writeString(folder.resolve(name + "-" + stamp + ".md"), report));
        return report;
    }
}
