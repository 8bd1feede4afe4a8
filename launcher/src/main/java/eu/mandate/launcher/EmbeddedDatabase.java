package eu.mandate.launcher;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL in the data folder: durable (fsync and synchronous commit on), reachable on loopback only, with
 * passwords for every role and no socket.
 *
 * <p>After a hard kill of this process the server may still run; the next start finds it on the same port, uses it and
 * stops it at its own end. Therefore the port is chosen once per data folder and kept.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";
    private static final String NAME = "mandate";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final int port;
    private final String superuserPassword;

    private EmbeddedDatabase(EmbeddedPostgres server, int port, String superuserPassword) {
        this.server = server;
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    /** The port on loopback, the same for as long as the data folder is. */
    int port() {
        return port;
    }

    /** Starts the server, making its files when the folder is new. */
    public static EmbeddedDatabase start(DataFolder data, Secrets secrets, Integer wishedPort) {
        var password = secrets.password(SUPERUSER);
        try {
            int port = port(data, wishedPort);
            var builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data.resolve("database"))
                    .setOverrideWorkingDirectory(data.resolve("postgresql").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    .setConnectConfig("password", password)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            data.resolve("database.log").toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            data.resolve("database.log").toFile()));
            secure(builder, secrets.file(SUPERUSER));
            return new EmbeddedDatabase(builder.start(), port, password);
        } catch (IOException | IllegalStateException failure) {
            throw new StartFailure(
                    "The embedded PostgreSQL did not start: " + failure.getMessage() + " (details: "
                            + data.resolve("database.log") + ").",
                    failure);
        }
    }

    private static void secure(EmbeddedPostgres.Builder builder, Path passwordFile) {
        builder.setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                // Iterations slow down guessing; nobody guesses 256 random bits, and every connection pays for them.
                .setServerConfig("scram_iterations", "1")
                // One process less for each worker; the data fits into memory.
                .setServerConfig("io_method", "sync")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", buffers() + "MB")
                .setServerConfig("idle_in_transaction_session_timeout", "5min")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
    }

    /** Megabytes of pages the server keeps: a sixteenth of the machine's memory, 128 at least and 1,024 at most. */
    private static long buffers() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(128, Math.min(1_024, machine.getTotalMemorySize() / 16 / 1_048_576));
    }

    private static int port(DataFolder data, Integer wished) throws IOException {
        var file = data.resolve("database.port");
        if (wished != null) Files.writeString(file, wished.toString());
        if (!Files.exists(file)) {
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                Files.writeString(file, Integer.toString(free.getLocalPort()));
            }
        }
        return Integer.parseInt(Files.readString(file).strip());
    }

    /** Makes the roles and the database when they are missing, and sets the roles' passwords to the given ones. */
    public DatabaseAddress prepare(
            DatabaseAddress.Login owner, DatabaseAddress.Login application, DatabaseAddress.Login sequencer) {
        try (var connection = superuser(SUPERUSER)) {
            execute(connection, "alter role " + SUPERUSER + " password '" + superuserPassword + "'");
            role(connection, owner);
            role(connection, application);
            role(connection, sequencer);
            if (!exists(connection, "select 1 from pg_database where datname = ?", NAME)) {
                execute(connection, "create database " + NAME + " owner " + owner.user());
            }
            execute(connection, "revoke all on database " + NAME + " from public");
            execute(connection, "grant connect, temporary on database " + NAME + " to " + application.user());
            execute(connection, "grant connect on database " + NAME + " to " + sequencer.user());
            return new DatabaseAddress(url(NAME), owner, application, sequencer);
        } catch (SQLException failure) {
            throw new StartFailure("The embedded database could not be prepared: " + failure.getMessage(), failure);
        }
    }

    private static void role(Connection connection, DatabaseAddress.Login login) throws SQLException {
        var attributes = " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + login.password() + "'";
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", login.user()) ? "alter" : "create";
        execute(connection, verb + " role " + login.user() + attributes);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection as the superuser: for preparation, and for tests that take a lock away. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, superuserPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new StartFailure("The embedded PostgreSQL did not stop: " + failure.getMessage(), failure);
        }
    }
}
