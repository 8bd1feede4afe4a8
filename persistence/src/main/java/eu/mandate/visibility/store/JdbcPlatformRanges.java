package eu.mandate.visibility.store;

import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.ChangeJournal;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.domain.platform.PlatformVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What connectors of the bound tenant reported of the ranges that platforms gave applications. */
@ApplicationScoped
public class JdbcPlatformRanges {
    private static final String KIND = "platform-range";

    private Database database;
    private TenantContext tenant;
    private ChangeJournal journal;
    private JdbcPlatformVersions versions;

    /** For CDI. */
    protected JdbcPlatformRanges() {}

    @Inject
    public JdbcPlatformRanges(
            Database database, TenantContext tenant, ChangeJournal journal, JdbcPlatformVersions versions) {
        this.database = database;
        this.tenant = tenant;
        this.journal = journal;
        this.versions = versions;
    }

    /** The last report about an application. */
    public Optional<PlatformReport> find(String app) {
        return database
                .query(
                        "select app, people, reported_by, reported_at from visibility.platform_range"
                                + " where tenant_id = ? and app = ?",
                        row -> new PlatformReport(
                                row.getString(1),
                                row.getString(2),
                                row.getObject(3, UUID.class),
                                row.getObject(4, OffsetDateTime.class).toInstant()),
                        own(),
                        app)
                .stream()
                .findFirst();
    }

    /**
     * The report that was known at a moment.
     *
     * @param moment null for now, whatever the clock of this server says
     */
    public Optional<PlatformReport> at(String app, Instant moment) {
        return moment == null ? find(app) : versions.at(app, moment).flatMap(PlatformVersion::report);
    }

    /** Puts a report in the place of the one before, which stays a version of its own where it said something else. */
    public void put(PlatformReport report) {
        database.update(
                "insert into visibility.platform_range (tenant_id, app, people, reported_by, reported_at)"
                        + " values (?, ?, ?, ?, ?) on conflict (tenant_id, app) do update set people = excluded.people,"
                        + " reported_by = excluded.reported_by, reported_at = excluded.reported_at",
                own(),
                report.app(),
                report.people(),
                report.reportedBy(),
                report.reportedAt());
        // The row just written is locked until the transaction ends, so that no two versions have one number.
        var last = versions.last(report.app()).orElse(null);
        PlatformVersion.reported(last, report).ifPresent(versions::add);
        journal.changed(KIND);
    }

    /** Forgets the report about an application; false when there is none. */
    public boolean remove(String app, UUID by, Instant now) {
        var removed =
                database.update("delete from visibility.platform_range where tenant_id = ? and app = ?", own(), app);
        if (removed == 0) return false;
        versions.last(app).flatMap(last -> last.forgotten(by, now)).ifPresent(versions::add);
        journal.changed(KIND);
        return true;
    }

    private int own() {
        return tenant.require().value();
    }
}
