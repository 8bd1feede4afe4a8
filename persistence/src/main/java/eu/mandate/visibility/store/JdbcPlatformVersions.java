package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.platform.PlatformVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was known of platforms' own ranges at each moment; versions are added, and nothing is changed or removed. */
@ApplicationScoped
public class JdbcPlatformVersions {
    private static final String VERSIONS = "select app, number, people, reported_by, reported_at"
            + " from visibility.platform_range_version where tenant_id = ? and app = ?";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcPlatformVersions() {}

    @Inject
    public JdbcPlatformVersions(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The last version of an application; empty while nothing was ever reported. */
    public Optional<PlatformVersion> last(String app) {
        return before(app, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** The version that held at a moment; empty before the first one. */
    public Optional<PlatformVersion> at(String app, Instant moment) {
        return database
                .query(
                        VERSIONS + " and reported_at <= ? order by number desc limit 1",
                        JdbcPlatformVersions::version,
                        own(),
                        app,
                        moment)
                .stream()
                .findFirst();
    }

    /** So many versions before a number, the latest first. */
    public List<PlatformVersion> before(String app, int number, int rows) {
        return database.query(
                VERSIONS + " and number < ? order by number desc limit ?",
                JdbcPlatformVersions::version,
                own(),
                app,
                number,
                rows);
    }

    /** Adds the version after the last one. */
    void add(PlatformVersion version) {
        database.update(
                "insert into visibility.platform_range_version (tenant_id, app, number, people, reported_by, reported_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                own(),
                version.app(),
                version.number(),
                version.people(),
                version.reportedBy(),
                version.reportedAt());
    }

    private static PlatformVersion version(ResultSet row) throws SQLException {
        return new PlatformVersion(
                row.getString("app"),
                row.getInt("number"),
                row.getString("people"),
                row.getObject("reported_by", UUID.class),
                row.getObject("reported_at", OffsetDateTime.class).toInstant());
    }

    private int own() {
        return tenant.require().value();
    }
}
