package eu.mandate.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.driver.DatabaseDriver;
import eu.mandate.driver.Installation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the role of the application can do in the database when all locks of the application are gone. */
class ApplicationRoleIT {
    @Test
    void theRoleHasNoPowerAndOwnsNothing() {
        try (var database = DatabaseDriver.open()) {
            assertThat(database.rows("""
                    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles
                    where rolname in ('app_rw', 'owner')""")).allMatch(row -> row.stream().allMatch("f"::equals));
            for (var sql : new String[] {
                "select count(*) from pg_class where relowner = 'app_rw'::regrole",
                "select count(*) from pg_proc where proowner = 'app_rw'::regrole",
                "select count(*) from pg_namespace where nspowner = 'app_rw'::regrole",
                "select count(*) from pg_database where datdba = 'app_rw'::regrole",
                "select count(*) from pg_auth_members where member = 'app_rw'::regrole",
                "select count(*) from pg_namespace where nspname !~ '^pg_' and has_schema_privilege('app_rw', oid, 'create')"
            }) {
                assertThat(database.number(sql)).as(sql).isZero();
            }
        }
    }

    @Test
    void theRoleCanNeitherChangeNorDeleteEntriesOfTheLog() throws Exception {
        try (var connection = applicationRole()) {
            bind(connection, tenant("nordlicht"));
            for (var sql : new String[] {
                "update audit.entry set outcome = 'ALLOWED'", "delete from audit.entry", "truncate audit.entry"
            }) {
                assertThatThrownBy(() -> execute(connection, sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void withoutABoundTenantTheRoleSeesNoRowOfAnyTenant() throws Exception {
        try (var connection = applicationRole()) {
            for (var table : tables())
                assertThat(tenantsSeen(connection, table)).as(table).isEmpty();
        }
    }

    @Test
    void withABoundTenantTheRoleSeesThatTenantOnly() throws Exception {
        int nordlicht = tenant("nordlicht");
        try (var connection = applicationRole()) {
            bind(connection, nordlicht);
            for (var table : tables()) {
                assertThat(tenantsSeen(connection, table)).as(table).isSubsetOf(nordlicht);
            }
            assertThat(tenantsSeen(connection, "identity.membership")).containsExactly(nordlicht);
        }
    }

    @Test
    void noRowCanBeMovedToOrMadeForAnotherTenant() throws Exception {
        try (var connection = applicationRole()) {
            bind(connection, tenant("nordlicht"));
            int other = tenant("qinghe");
            assertThatThrownBy(() -> execute(connection, "update identity.membership set tenant_id = " + other))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
            assertThatThrownBy(() -> execute(
                            connection,
                            "insert into identity.membership select " + other
                                    + ", gen_random_uuid(), user_id, 'x', roles, status, created_at, null, 1"
                                    + " from identity.membership limit 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    /** A connection without a tenant: the setting reads as it does after a transaction. */
    private static Connection applicationRole() throws Exception {
        var connection = Installation.shared().applicationData(1).getConnection();
        execute(connection, "set app.tenant_id = ''");
        return connection;
    }

    private static void bind(Connection connection, int tenant) throws SQLException {
        execute(connection, "set app.tenant_id = '" + tenant + "'");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<Integer> tenantsSeen(Connection connection, String table) throws SQLException {
        var seen = new TreeSet<Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct tenant_id from " + table)) {
            while (rows.next()) seen.add(rows.getInt(1));
        }
        return seen;
    }

    private static Set<String> tables() {
        try (var database = DatabaseDriver.open()) {
            return Set.copyOf(database.column("""
                    select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                    where c.relkind = 'r' and a.attname = 'tenant_id' and c.relname <> 'tenant'"""));
        }
    }

    private static int tenant(String key) {
        try (var database = DatabaseDriver.open()) {
            return (int) database.number("select tenant_id from tenant.tenant where key = ?", key);
        }
    }
}
