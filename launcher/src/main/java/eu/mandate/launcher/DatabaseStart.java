package eu.mandate.launcher;

import eu.mandate.configuration.Setting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The database of one start, brought up and migrated on a thread of its own, because the server takes about as long to
 * boot and neither needs the other before the application is deployed.
 */
final class DatabaseStart implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StartOptions options;
    private final DataFolder data;
    private final Path archive;
    private final FutureTask<DatabaseAddress> work = new FutureTask<>(this::migrated);
    private final Thread thread = new Thread(work, "database");
    private volatile EmbeddedDatabase embedded;
    private volatile DatabaseWatch watch;

    /**
     * A database that has not been touched yet.
     *
     * @param archive the application; carries the migrations
     */
    DatabaseStart(StartOptions options, DataFolder data, Path archive) {
        this.options = options;
        this.data = data;
        this.archive = archive;
    }

    /** Begins and returns at once. */
    void begin() {
        thread.start();
    }

    /**
     * Waits until the database is ready for the application.
     *
     * @throws StartFailure when it cannot be
     */
    DatabaseAddress await() {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof StartFailure told) throw told;
            throw new StartFailure("The database could not be started: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted");
        }
    }

    private DatabaseAddress migrated() {
        var database = options.external() ? external() : embedded();
        var migration = new Migration(database);
        if (options.external()) migration.refuseLoginsThatFail();
        migration.apply(archive, data.emptied("migration"));
        return database;
    }

    private DatabaseAddress embedded() {
        var secrets = new Secrets(options.secretsFolder());
        var address = started(secrets);
        watch = DatabaseWatch.begin(data, embedded.port(), () -> again(secrets));
        return address;
    }

    /** What ended by itself still holds its lock. */
    private void again(Secrets secrets) {
        embedded.close();
        started(secrets);
    }

    private DatabaseAddress started(Secrets secrets) {
        var port = options.given(Setting.DB_PORT).map(Integer::valueOf).orElse(null);
        embedded = EmbeddedDatabase.start(data, secrets, port);
        return embedded.prepare(
                login(Setting.DB_OWNER_USER, secrets.password("owner")),
                login(Setting.DB_USER, secrets.password("app_rw")),
                login(Setting.DB_SEQUENCER_USER, secrets.password("app_seq")));
    }

    private DatabaseAddress external() {
        return new DatabaseAddress(
                options.text(Setting.DB_URL),
                login(Setting.DB_OWNER_USER, options.text(Setting.DB_OWNER_PASSWORD)),
                login(Setting.DB_USER, options.text(Setting.DB_PASSWORD)),
                login(Setting.DB_SEQUENCER_USER, options.text(Setting.DB_SEQUENCER_PASSWORD)));
    }

    private DatabaseAddress.Login login(Setting user, String password) {
        return new DatabaseAddress.Login(options.text(user), password);
    }

    /** Stops an embedded database, also one that is still coming up; one whose unpacking hangs has nothing to be stopped. */
    @Override
    public void close() {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (watch != null) watch.close();
        if (embedded != null) embedded.close();
    }
}
