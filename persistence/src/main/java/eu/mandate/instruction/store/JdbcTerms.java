package eu.mandate.instruction.store;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What each decision begins with: the versions of the bound customer's profile and the state of its ledger, in one statement. */
@ApplicationScoped
public class JdbcTerms {
    private static final String TERMS =
            "select l.stamp, v.version_id, v.version, v.content_hash, v.published_at, v.effective_from from tenant.tenant t"
                    + " left join instruction.ledger l on l.tenant_id = t.tenant_id"
                    + " left join catalogue.profile_version v on v.processor_id = t.processor_id and v.service = t.service"
                    + " and t.kind = 1 and v.published_at is not null where t.tenant_id = ?";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected JdbcTerms() {}

    @Inject
    public JdbcTerms(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * What was found.
     *
     * @param stamp as of {@link JdbcLedger#stamp}
     */
    public record Found(ProfileTimeline profiles, Optional<UUID> stamp) {}

    private record Line(UUID stamp, PublishedVersion version) {}

    /** Nothing ever holds in a space that is no customer's. */
    public Found read() {
        var lines = database.query(
                TERMS,
                row -> new Line(row.getObject("stamp", UUID.class), version(row)),
                tenant.require().value());
        var versions =
                lines.stream().map(Line::version).filter(Objects::nonNull).toList();
        return new Found(new ProfileTimeline(versions), stamp(lines));
    }

    /** Null where no version was published. */
    private static PublishedVersion version(ResultSet row) throws SQLException {
        var id = row.getObject("version_id", UUID.class);
        if (id == null) return null;
        return new PublishedVersion(
                id,
                row.getString("version"),
                row.getString("content_hash"),
                instant(row, "published_at"),
                instant(row, "effective_from"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Optional<UUID> stamp(List<Line> lines) {
        return lines.stream().map(Line::stamp).filter(Objects::nonNull).findFirst();
    }
}
