package eu.mandate.container;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Two tenants with one member each, made by the superuser, who passes every lock. */
final class TwoTenants {
    static final int OURS = 9001;
    static final int OTHERS = 9002;
    static final UUID OUR_MEMBERSHIP = UUID.fromString("00000000-0000-7000-8000-000000009001");
    private static final UUID THEIR_MEMBERSHIP = UUID.fromString("00000000-0000-7000-8000-000000009002");

    private TwoTenants() {}

    static int tenantOf(UUID membership) {
        if (membership.equals(OUR_MEMBERSHIP)) return OURS;
        return membership.equals(THEIR_MEMBERSHIP) ? OTHERS : 0;
    }

    static Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty(ContainerDatabase.SUPERUSER_URL),
                "postgres",
                System.getProperty(ContainerDatabase.SUPERUSER_PASSWORD));
    }

    static void superuser(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    static String text(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    static void make() {
        superuser("""
                insert into tenant.processor (key, name, created_at) values ('probe', 'Probe', now()) on conflict do nothing;
                insert into tenant.tenant (tenant_id, key, name, kind, processor_id, status, status_changed_at, created_at, version)
                  overriding system value
                  select n, 'probe-' || n, 'Probe ' || n, 1, processor_id, 1, now(), now(), 1
                  from tenant.processor, (values (9001), (9002)) as numbers(n) where key = 'probe'
                  on conflict do nothing;
                insert into identity.platform_user (user_id, username, display_name, status, created_at, version)
                  select ('00000000-0000-7000-8000-00000000' || n)::uuid, 'probe-' || n, 'Probe ' || n, 1, now(), 1
                  from (values (9001), (9002)) as numbers(n) on conflict do nothing;
                insert into identity.membership (tenant_id, membership_id, user_id, display_name, roles, status, created_at, version)
                  select n, user_id, user_id, display_name, 'TENANT_ADMIN', 1, now(), 1
                  from (values (9001), (9002)) as numbers(n)
                  join identity.platform_user on username = 'probe-' || n on conflict do nothing;
                """);
    }
}
