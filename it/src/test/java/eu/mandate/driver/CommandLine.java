package eu.mandate.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own. */
public final class CommandLine {
    private static final long PATIENCE = 60;

    private final Path folder;

    /** @param folder where it works and leaves what it printed */
    public CommandLine(Path folder) {
        this.folder = folder;
    }

    /** What one call left behind. */
    public record Run(int exitCode, String output, String errors) {
        /** The output as an object. */
        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(output))) {
                return reader.readObject();
            }
        }
    }

    /** A call that finds server and person in the demo file of the shared installation. */
    public Run demo(String... arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(arguments));
        if (!all.contains("--help"))
            all.addAll(List.of("--data", Installation.shared().data().toString()));
        return run(Map.of(), all.toArray(String[]::new));
    }

    /** A call in an environment that says nothing else about the product. */
    public Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-jar",
                Path.of("../cli/target/cli.jar").toAbsolutePath().normalize().toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile(folder, "output", null);
        var errors = Files.createTempFile(folder, "errors", null);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MANDATE_"));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("no end after " + PATIENCE + " seconds: " + List.of(arguments));
        }
        return new Run(process.exitValue(), text(output), text(errors));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
