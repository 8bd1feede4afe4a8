package eu.mandate.launcher;

import eu.mandate.configuration.Setting;
import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The application server of this process.
 *
 * <p>It is started through the server's own {@code main}: only there are its multi-release classes in effect, without
 * which records would be written as empty JSON objects. It stays up when the deployment fails, so a page is asked before
 * the start counts as done.
 */
final class Server implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int TRIES = 60;

    private final StartOptions options;
    private final DataFolder data;
    private final Path archive;

    Server(StartOptions options, DataFolder data, Path archive) {
        this.options = options;
        this.data = data;
        this.archive = archive;
    }

    void start() {
        try {
            PayaraMicro.main(new String[] {
                "--deploy",
                archive.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(options.httpPort()),
                "--rootdir",
                data.emptied("server").toString(),
                "--prebootcommandfile",
                preBootCommands().toString(),
                "--logproperties",
                logProperties().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--nohostaware"
            });
        } catch (Exception failure) {
            throw new StartFailure("The application server did not start: " + failure.getMessage(), failure);
        }
        awaitPage();
    }

    private Path preBootCommands() throws IOException {
        var listener = "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        return Files.writeString(
                data.resolve("server-before-boot.txt"),
                "set " + listener + ".address=" + options.text(Setting.HTTP_ADDRESS) + "\n");
    }

    private Path logProperties() throws IOException {
        var file = data.resolve("server-logging.properties");
        try (var template = Server.class.getResourceAsStream("/server/logging.properties")) {
            Files.write(file, template.readAllBytes());
        }
        return file;
    }

    private void awaitPage() {
        var page = URI.create("http://" + host() + ":" + options.httpPort()
                + System.getProperty("launcher.page", "/portal/sign-in.xhtml"));
        var client = HttpClient.newBuilder().connectTimeout(ANSWER).build();
        var request = HttpRequest.newBuilder(page).timeout(ANSWER).build();
        int status = 0;
        for (int i = 0; i < TRIES && status != 200; i++) {
            if (i > 0) pause();
            status = status(client, request);
            if (status == 404) break;
        }
        if (status != 200) {
            throw new StartFailure("The application did not come up (its first page answers "
                    + (status == 0 ? "nothing" : status) + "); the reason is in the log above.");
        }
    }

    private String host() {
        var address = options.text(Setting.HTTP_ADDRESS);
        return address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
    }

    private static int status(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted");
        }
    }

    @Override
    public void close() throws BootstrapException {
        PayaraMicro.getInstance().shutdown();
    }
}
