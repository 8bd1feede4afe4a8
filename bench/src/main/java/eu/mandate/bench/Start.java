package eu.mandate.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * One start of the launcher as a process of its own, until the first page answers.
 *
 * @param seconds from the start of the process to the first page
 * @param megabytes resident memory of the process and the database it started, after the page
 */
record Start(double seconds, double megabytes) {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    /** What is started: an archive and the page that shows that it works. */
    record Subject(String name, Path archive, String page) {}

    static Start measure(Path home, Path data, Subject subject) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command(home, data, subject, port))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.log").toFile())
                .start();
        try {
            awaitPage(process, URI.create("http://127.0.0.1:" + port + subject.page()));
            double seconds = (System.nanoTime() - begin) / 1e9;
            // The page has answered; a moment lets the work that it set off come to rest before memory is read.
            Thread.sleep(2000);
            return new Start(seconds, residentMegabytes(process.toHandle(), data));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static List<String> command(Path home, Path data, Subject subject, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + home.resolve("launcher/target/classes/server/jvm.options"),
                "-Dlauncher.archive=" + subject.archive(),
                "-Dlauncher.page=" + subject.page(),
                "-jar",
                home.resolve("launcher/target/launcher-runnable.jar").toString(),
                "--port",
                Integer.toString(port),
                "--data",
                data.toString());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the page answers. */
    static void awaitPage(Process process, URI page) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(20)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException notYet) {
                // The port is not open before the server is up.
            }
            Thread.sleep(25);
        }
        throw new IOException("no answer from " + page);
    }

    /** Memory that is not shared with others, over the process tree and the database behind it (Linux). */
    private static double residentMegabytes(ProcessHandle process, Path data) throws IOException {
        long database = Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid"))
                .get(0)
                .strip());
        var roots = Stream.concat(Stream.of(process), ProcessHandle.of(database).stream());
        var tree = roots.flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .distinct();
        return tree.mapToLong(handle -> proportionalKilobytes(handle.pid())).sum() / 1024.0;
    }

    private static long proportionalKilobytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | SecurityException gone) {
            return 0;
        }
    }
}
