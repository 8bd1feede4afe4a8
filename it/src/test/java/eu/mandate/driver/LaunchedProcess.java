package eu.mandate.driver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One {@code start} as a process of its own, with its output in files. */
public final class LaunchedProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final Path output;
    private final Path log;

    private LaunchedProcess(Process process, Path output, Path log) {
        this.process = process;
        this.output = output;
        this.log = log;
    }

    /**
     * Starts the launcher.
     *
     * @param folder where output and log go
     * @param environment added to the environment of the process
     * @param arguments as of {@code ./mandate start}
     */
    public static LaunchedProcess start(Path folder, Map<String, String> environment, String... arguments)
            throws IOException {
        Files.createDirectories(folder);
        var output = folder.resolve("output.txt");
        var log = folder.resolve("log.jsonl");
        var builder = new ProcessBuilder(command(arguments))
                .redirectOutput(output.toFile())
                .redirectError(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MANDATE_"));
        builder.environment().putAll(environment);
        return new LaunchedProcess(builder.start(), output, log);
    }

    private static List<String> command(String... arguments) {
        var target = Path.of(System.getProperty("launcher.target", "../launcher/target"))
                .toAbsolutePath()
                .normalize();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + target.resolve("classes/server/jvm.options"),
                // Servers of tests live for seconds: the second compiler would cost more than it brings.
                "-XX:TieredStopAtLevel=1",
                "-Dlauncher.archive="
                        + System.getProperty(
                                "launcher.archive",
                                target.resolve("mandate.war").toString()),
                "-jar",
                target.resolve("launcher-runnable.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits until it says that it answers, or ends. */
    public LaunchedProcess awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive() && !output().contains("Mandate answers at"))
            Thread.sleep(100);
        if (!output().contains("Mandate answers at")) {
            // The next test tries again: two that start would both be too slow.
            close();
            throw new IllegalStateException("the installation did not start: " + output() + errors());
        }
        return this;
    }

    /** Waits for the end and answers the exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the process did not end");
        }
        return process.exitValue();
    }

    /** What it printed for the person at the terminal. */
    public String output() throws IOException {
        return Files.readString(output);
    }

    /** The log and the error messages. */
    public String errors() throws IOException {
        return Files.readString(log);
    }

    /** Asks it to stop, as Ctrl-C does. */
    public void terminate() {
        process.destroy();
    }

    /** Kills it without a chance to clean up. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Process id. */
    public long pid() {
        return process.pid();
    }

    /** A port that is free on loopback. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
