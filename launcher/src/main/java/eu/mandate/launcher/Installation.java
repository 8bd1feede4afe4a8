package eu.mandate.launcher;

import eu.mandate.configuration.Setting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** One start of everything, in order, and its end in the opposite order. */
public final class Installation {
    private static final String EVERY_REGION = "CN, EU, UK, OTHER";

    private final StartOptions options;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean answers;

    /** An installation that has not started yet. */
    public Installation(StartOptions options) {
        this.options = options;
    }

    /**
     * Starts database, migrations and application; returns when a page answers.
     *
     * @throws StartFailure when any of them cannot start
     */
    public void run() {
        var archive = archive();
        refuseTakenPort();
        var data = keep(DataFolder.take(options.dataFolder()));
        data.emptied("server");
        Room.insist(options.dataFolder(), !options.external());
        try {
            start(archive, data);
        } catch (RuntimeException failure) {
            throw Room.reason(options.dataFolder(), failure);
        }
        answers = true;
        Terminal.say("Mandate answers at " + options.baseUrl() + "/portal/");
        if (options.flag(Setting.DEMO)) Terminal.say("Demo people and tokens: " + file(Setting.DEMO_FILE, "demo.json"));
    }

    /** Whether it does not answer yet. */
    boolean starting() {
        return !answers;
    }

    private void start(Path archive, DataFolder data) {
        var database = keep(new DatabaseStart(options, data, archive));
        database.begin();
        var server = keep(new Server(options, data));
        server.boot();
        publish(database.await());
        server.deploy(archive);
    }

    private Path archive() {
        var home = Path.of(System.getProperty("launcher.archive", "launcher/target/mandate.war"))
                .toAbsolutePath();
        if (!Files.isReadable(home))
            throw new StartFailure("The application archive " + home + " is missing; build it first.");
        return home;
    }

    private void refuseTakenPort() {
        var address = options.text(Setting.HTTP_ADDRESS);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), options.httpPort()));
        } catch (IOException taken) {
            throw new StartFailure("Port " + options.httpPort() + " on " + address + " cannot be used ("
                    + taken.getMessage() + "); choose another with --port.");
        }
    }

    private void publish(DatabaseAddress database) {
        set(Setting.DB_URL, database.url());
        set(Setting.DB_USER, database.application().user());
        set(Setting.DB_PASSWORD, database.application().password());
        set(Setting.DB_SEQUENCER_USER, database.sequencer().user());
        set(Setting.DB_SEQUENCER_PASSWORD, database.sequencer().password());
        set(
                Setting.AUDIT_DIR,
                options.given(Setting.AUDIT_DIR)
                        .orElse(options.secretsFolder().resolve("audit").toString()));
        set(
                Setting.KEYS_DIR,
                options.given(Setting.KEYS_DIR)
                        .orElse(options.secretsFolder().resolve("keys").toString()));
        storeRegions().ifPresent(regions -> set(Setting.STORE_REGIONS, regions));
        set(Setting.BASE_URL, options.baseUrl());
        set(Setting.DEMO_FILE, file(Setting.DEMO_FILE, "demo.json"));
        set(Setting.CALENDAR_DIR, file(Setting.CALENDAR_DIR, "calendars"));
        set(
                Setting.BOOTSTRAP_FILE,
                options.given(Setting.BOOTSTRAP_FILE)
                        .orElse(options.secretsFolder()
                                .resolve("first-administrator.txt")
                                .toString()));
        for (var setting : new Setting[] {
            Setting.DEMO,
            Setting.CLOCK_SETTABLE,
            Setting.SESSION_MINUTES,
            Setting.HTTP_ADDRESS,
            Setting.HTTP_PORT,
            Setting.AUDIT_NEW_GENERATION
        }) {
            set(setting, options.text(setting));
        }
    }

    /** The demo story plays in every region at once; anybody else has to say where the stores are. */
    private Optional<String> storeRegions() {
        return options.given(Setting.STORE_REGIONS)
                .or(() -> options.flag(Setting.DEMO) ? Optional.of(EVERY_REGION) : Optional.empty());
    }

    private String file(Setting setting, String name) {
        return options.given(setting).orElse(options.dataFolder().resolve(name).toString());
    }

    private static void set(Setting setting, String value) {
        System.setProperty(setting.key(), value);
    }

    private <T extends AutoCloseable> T keep(T resource) {
        synchronized (started) {
            started.push(resource);
        }
        return resource;
    }

    /** Stops what was started, the last first; a failure of one does not keep the others running. */
    public void stop() {
        synchronized (started) {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception failure) {
                    Terminal.error("while stopping: " + failure.getMessage());
                }
            }
        }
    }
}
