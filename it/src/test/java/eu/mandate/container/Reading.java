package eu.mandate.container;

import eu.mandate.identity.entity.Membership;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The ways in which rows of memberships can be read; each answers the numbers of the tenants whose rows were seen. */
@ApplicationScoped
public class Reading {
    /** One way of reading. */
    public enum Way {
        /** Through the persistence provider, which adds the tenant itself. */
        ENTITIES,
        /** Through SQL that names the tenant, as every store does. */
        SQL_WITH_TENANT,
        /** Through SQL that forgot the tenant. */
        SQL_WITHOUT_TENANT
    }

    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/mandate")
    DataSource pool;

    @Inject
    TenantContext tenant;

    @Inject
    Database database;

    Set<Integer> tenantsSeen(Way way) {
        return switch (way) {
            case ENTITIES -> throughEntities();
            case SQL_WITH_TENANT ->
                throughSql(
                        "select tenant_id from identity.membership where tenant_id = ?",
                        statement -> statement.setInt(1, tenant.require().value()));
            case SQL_WITHOUT_TENANT -> throughSql("select tenant_id from identity.membership", statement -> {});
        };
    }

    void write(int other) {
        var sql = "insert into audit.entry (tenant_id, entry_id, occurred_at, action, object_type, outcome)"
                + " values (?, gen_random_uuid(), now(), 'probe', 'probe', 'ALLOWED')";
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, other);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private Set<Integer> throughEntities() {
        var tenants = new TreeSet<Integer>();
        for (var membership :
                em.createQuery("select m from Membership m", Membership.class).getResultList()) {
            tenants.add(TwoTenants.tenantOf(membership.id().value()));
        }
        return tenants;
    }

    private Set<Integer> throughSql(String sql, Parameters parameters) {
        database.settle();
        try (var connection = pool.getConnection()) {
            return throughSql(connection, sql, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private static Set<Integer> throughSql(Connection connection, String sql, Parameters parameters)
            throws SQLException {
        var tenants = new TreeSet<Integer>();
        try (var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) tenants.add(rows.getInt(1));
            }
        }
        return tenants;
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
