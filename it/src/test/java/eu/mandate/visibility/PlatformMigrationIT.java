package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.launcher.DataFolder;
import eu.mandate.launcher.DatabaseAddress;
import eu.mandate.launcher.DatabaseAddress.Login;
import eu.mandate.launcher.EmbeddedDatabase;
import eu.mandate.launcher.Secrets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What platforms reported before versions were kept is the first version of each organisation. */
class PlatformMigrationIT {
    private static final String BEFORE = "31";
    private static final String AFTER = "32";

    @TempDir
    Path folder;

    @Test
    void theReportsThatExistBecomeFirstVersionsAndTheirLockStaysOnForTheOwner() throws SQLException {
        var secrets = new Secrets(folder.resolve("secrets"));
        try (var data = DataFolder.take(folder.resolve("data"));
                var server = EmbeddedDatabase.start(data, secrets, null)) {
            var address = server.prepare(login(secrets, "owner"), login(secrets, "app_rw"), login(secrets, "app_seq"));
            migrate(address, BEFORE);
            try (var connection = server.superuser("mandate")) {
                execute(connection, """
                        insert into visibility.platform_range (tenant_id, app, people, reported_by, reported_at)
                        select n, 'APP', '{"departments":[' || n || ']}', gen_random_uuid(), now() - n * interval '1 day'
                          from generate_series(1, 3) n""");
                migrate(address, AFTER);
                assertThat(column(connection, """
                        select v.tenant_id || ' ' || v.number || ' ' || (r.people = v.people and r.reported_by = v.reported_by
                               and r.reported_at = v.reported_at)
                          from visibility.platform_range_version v join visibility.platform_range r using (tenant_id, app)
                         order by 1""")).containsExactly("1 1 true", "2 1 true", "3 1 true");
                assertThat(column(connection, """
                        select relname from pg_class where relforcerowsecurity and relrowsecurity
                           and relname like 'platform_range%' and relkind = 'r' order by 1""")).containsExactly("platform_range", "platform_range_version");
            }
        }
    }

    private static void migrate(DatabaseAddress address, String target) {
        Flyway.configure()
                .dataSource(
                        address.url(), address.owner().user(), address.owner().password())
                .locations("filesystem:../persistence/src/main/resources/db/migration")
                .defaultSchema("migration")
                .createSchemas(true)
                .target(target)
                .load()
                .migrate();
    }

    private static Login login(Secrets secrets, String user) {
        return new Login(user, secrets.password(user));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
