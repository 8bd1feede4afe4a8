package eu.mandate.container;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.entity.ApiToken;
import eu.mandate.identity.entity.Membership;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantSwitch;
import eu.mandate.tenant.service.Unrecorded;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A service that does what it should not, or what the design needed proof for. */
@Stateless
@PermitAll
public class LedgerProbe {
    @PersistenceContext(unitName = "mandate")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/mandate")
    DataSource pool;

    @Inject
    Database database;

    @Inject
    TenantSwitch tenants;

    /** Changes an entity and tells nobody. */
    public void changeWithoutEntry(UUID membership) {
        em.find(Membership.class, membership).assign(Set.of(Role.MEMBER));
    }

    /** The same, in a method that says it owes no entry. */
    @Unrecorded("it claims to read only")
    public void changeBehindAnExcuse(UUID membership) {
        em.find(Membership.class, membership).assign(Set.of(Role.MEMBER));
    }

    /** Reads and tells nobody. */
    public long readWithoutEntry() {
        return em.createQuery("select count(m) from Membership m", Long.class).getSingleResult();
    }

    /** Tries to go over to another tenant in the middle of a transaction. */
    @Unrecorded("it is refused")
    public void switchTenant(int other) {
        tenants.runAs(new TenantId(other), () -> {});
    }

    /** Says no after it has changed something. */
    public void refuse(UUID membership) {
        em.find(Membership.class, membership).assign(Set.of(Role.MEMBER));
        throw Refusal.of(Code.CONFLICT, "changed-meanwhile");
    }

    /** The name of the token with that id, found by key. */
    @Unrecorded("a probe reads no personal data of anyone")
    public String tokenName(UUID id) {
        return em.find(ApiToken.class, id) == null
                ? null
                : em.createQuery("select t.name from ApiToken t where t.id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }

    /** Copies rows into a stage through the wrapped connection of the pool and moves them over under the row policies. */
    @Unrecorded(value = "a probe writes nothing personal", maintenance = true)
    public int copy(int rows) throws SQLException, IOException {
        var text = new StringBuilder();
        for (int i = 0; i < rows; i++) text.append("probe-").append(i).append('\n');
        database.settle();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table stage (action text) on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy stage from stdin", new StringReader(text.toString()));
            return statement.executeUpdate(
                    "insert into audit.entry (entry_id, occurred_at, action, object_type, outcome, bytes, leaf)"
                            + " select gen_random_uuid(), now(), action, 'probe', 'ALLOWED', '\\x61', sha256('\\x0061')"
                            + " from stage");
        }
    }

    /** The backend this transaction runs on, and the tenant it is set to. */
    @Unrecorded("a probe reads no personal data of anyone")
    public Backend backend() throws SQLException {
        database.settle();
        return unsettled();
    }

    /** The same by plain SQL that overtakes the setting of the tenant. */
    @Unrecorded("a probe reads no personal data of anyone")
    public Backend unsettled() throws SQLException {
        try (var connection = pool.getConnection()) {
            return Backend.of(connection);
        }
    }
}
