package eu.mandate.catalogue.store;

import eu.mandate.catalogue.domain.ProfileTimeline;
import eu.mandate.catalogue.domain.PublishedVersion;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * When which version of the bound customer's service holds. Every decision asks for it, so it is one statement that reads what is
 * needed for it, and no entities.
 */
@ApplicationScoped
public class JdbcTimelines {
    private static final String PUBLISHED =
            "select v.version_id, v.version, v.content_hash, v.published_at, v.effective_from"
                    + " from tenant.tenant t join catalogue.profile_version v on v.processor_id = t.processor_id and v.service = t.service"
                    + " where t.tenant_id = ? and t.kind = 1 and v.published_at is not null";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcTimelines() {}

    @Inject
    public JdbcTimelines(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Nothing ever holds in a space that is no customer's. */
    public ProfileTimeline ofTenant() {
        return new ProfileTimeline(database.query(
                PUBLISHED, JdbcTimelines::version, tenant.require().value()));
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(
                row.getObject("version_id", UUID.class),
                row.getString("version"),
                row.getString("content_hash"),
                instant(row, "published_at"),
                instant(row, "effective_from"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
