package eu.mandate.launcher;

import eu.mandate.configuration.Setting;
import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The application server of this process.
 *
 * <p>It is started through the server's own {@code main}: only there are its multi-release classes in effect, without
 * which records would be written as empty JSON objects. It stays up when the deployment fails, so a page is asked before
 * the start counts as done.
 */
final class Server implements AutoCloseable {
    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final int ANSWER_MILLIS = 10_000;
    private static final int TRIES = 60;

    private final StartOptions options;
    private final DataFolder data;
    private volatile boolean booted;

    Server(StartOptions options, DataFolder data) {
        this.options = options;
        this.data = data;
    }

    /** Starts the server without an application and with its port closed. */
    void boot() {
        try {
            PayaraMicro.main(new String[] {
                "--port",
                Integer.toString(options.httpPort()),
                "--rootdir",
                data.emptied("server").toString(),
                "--prebootcommandfile",
                preBootCommands().toString(),
                "--logproperties",
                logProperties().toString(),
                // Three connections for each fit into the application's pool.
                "--maxhttpthreads",
                "24",
                "--nohazelcast",
                "--disablephonehome",
                "--nohostaware"
            });
            booted = true;
        } catch (Exception failure) {
            throw new StartFailure("The application server did not start: " + failure.getMessage(), failure);
        }
    }

    /** Starts the application at the root of all addresses, opens the port, and returns when the first page answers. */
    void deploy(Path archive) {
        if (!PayaraMicro.getInstance().getRuntime().deploy("mandate", "/", archive.toFile())) {
            throw new StartFailure("The application did not come up; the reason is in the log above.");
        }
        var runtime = runtime();
        openPort(runtime);
        MalformedAddresses.divert(runtime);
        awaitPage();
    }

    /** The server hands its own runtime to nobody, and its classes are not on our class path. */
    private static Object runtime() {
        try {
            var runtime = PayaraMicro.getInstance().getRuntime();
            var field = runtime.getClass().getDeclaredField("runtime");
            field.setAccessible(true);
            return field.get(runtime);
        } catch (ReflectiveOperationException failure) {
            throw new StartFailure("The application server cannot be reached.", failure);
        }
    }

    // Whoever asked while the application starts was told "not found", or got an empty "internal error".
    private static void openPort(Object runtime) {
        try {
            var runner = Reflected.call(runtime, "getCommandRunner");
            var types = new Class<?>[] {String.class, String[].class};
            Reflected.call(runner, "run", types, "set", new String[] {LISTENER + "enabled=true"});
        } catch (ReflectiveOperationException failure) {
            throw new StartFailure("The application server did not open its port.", failure);
        }
    }

    // The archive's descriptors are our own and checked by the build; reading the schemas again takes most of a second.
    private Path preBootCommands() throws IOException {
        var commands = "set " + LISTENER + "address=" + options.text(Setting.HTTP_ADDRESS) + "\nset " + LISTENER
                + "enabled=false\nset " + HTTP + "server-header=false\nset "
                + CONFIG + "admin-service.das-config.deploy-xml-validation=none\n";
        return Files.writeString(data.resolve("server-before-boot.txt"), commands);
    }

    private Path logProperties() throws IOException {
        var file = data.resolve("server-logging.properties");
        try (var template = Server.class.getResourceAsStream("/server/logging.properties")) {
            Files.write(file, template.readAllBytes());
        }
        return file;
    }

    private void awaitPage() {
        var page = "http://" + host() + ":" + options.httpPort()
                + System.getProperty("launcher.page", "/portal/sign-in.xhtml");
        int status = 0;
        for (int i = 0; i < TRIES && status != 200; i++) {
            if (i > 0) pause();
            status = status(page);
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

    // Not java.net.http: its two hundred classes would be loaded for this one question.
    private static int status(String page) {
        try {
            var connection = (HttpURLConnection) new URL(page).openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException notYet) {
            return 0;
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

    /**
     * Ends the server, unless it is still booting: then it holds nothing that outlives the process. It has a hook of its own for
     * signals, too; whoever comes second finds it ended, or its parts gone.
     */
    @Override
    public void close() throws BootstrapException {
        if (!booted) return;
        try {
            PayaraMicro.getInstance().shutdown();
        } catch (BootstrapException failure) {
            if (failure.getCause() != null) throw failure;
        } catch (IllegalStateException | NullPointerException endedMeanwhile) {
            return;
        }
    }
}
