package eu.mandate.bench;

import eu.mandate.launcher.DataFolder;
import eu.mandate.launcher.DatabaseAddress;
import eu.mandate.launcher.DatabaseAddress.Login;
import eu.mandate.launcher.EmbeddedDatabase;
import eu.mandate.launcher.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The product's own database, durable, with the product's schema and roles, in a folder that goes with it; and a plain table
 * with the same columns, one key and nothing else.
 */
public final class AuditDatabase implements AutoCloseable {
    private final Path folder = Files.createTempDirectory("mandate-bench");
    private final DataFolder data = DataFolder.take(folder);
    private final EmbeddedDatabase server;
    private final DatabaseAddress address;

    /** Starts it. */
    public AuditDatabase() throws IOException, SQLException {
        var secrets = new Secrets(folder.resolve("secrets"));
        server = EmbeddedDatabase.start(data, secrets, null);
        address = server.prepare(login(secrets, "owner"), login(secrets, "app_rw"), login(secrets, "app_seq"));
        Flyway.configure()
                .dataSource(
                        address.url(), address.owner().user(), address.owner().password())
                .locations("classpath:db/migration")
                .defaultSchema("migration")
                .createSchemas(true)
                .load()
                .migrate();
        execute("create table public.plain (tenant_id int, entry_id uuid, occurred_at timestamptz, actor uuid,"
                + " actor_role text, credential uuid, action text, object_type text, object_id text, outcome text,"
                + " reason text, request_id text, facts jsonb, tx xid8, bytes bytea, leaf bytea, salt bytea, detail bytea,"
                + " primary key (tenant_id, entry_id))");
        execute("grant usage on schema public to app_rw");
        execute("grant select, insert on public.plain to app_rw");
    }

    private static Login login(Secrets secrets, String user) {
        return new Login(user, secrets.password(user));
    }

    /** Runs a statement as the superuser. */
    public void execute(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public long number(String sql) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A connection past all policies. */
    public Connection superuser() throws SQLException {
        return server.superuser("mandate");
    }

    /** A connection of the application's role. */
    public Connection application() throws SQLException {
        var login = address.application();
        return DriverManager.getConnection(address.url(), login.user(), login.password());
    }

    /** The role that orders entries. */
    DataSource sequencer() {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.sequencer().user());
        source.setPassword(address.sequencer().password());
        return source;
    }

    /** Where keys are. */
    Path keys() {
        return folder.resolve("audit");
    }

    @Override
    public void close() throws IOException {
        server.close();
        data.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
