package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.mask.Projection;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.record.RetentionClock;
import eu.mandate.dataplane.domain.view.RecordView.Subject;
import eu.mandate.dataplane.domain.view.Responsible;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One record of the bound tenant: first what it is, so that can be decided about it, then what of it comes out. */
@ApplicationScoped
public class JdbcRecordDetail {
    private static final String ENVELOPE = """
            select r.id, r.category, y.name as system_name, r.external_id, r.occurred_at, r.received_at, r.purpose, r.activity,
                   r.vendor_role, r.region, r.source, r.channel, r.actor, r.authorisation, e.profile, r.clocks, r.version,
                   r.member, case when m.status <> 3 then m.department end as home, r.department, r.collection,
                   m.id as member_id, m.name as member_name
              from dataplane.record r
              join dataplane.system y on y.tenant_id = r.tenant_id and y.number = r.system
              join dataplane.edition e on e.tenant_id = r.tenant_id and e.number = r.edition
              left join directory.member m on m.tenant_id = r.tenant_id and m.number = r.member
             where r.tenant_id = ? and r.id = ?""";

    private Database database;
    private TenantContext tenant;
    private TenantSecrets secrets;

    /** For CDI. */
    protected JdbcRecordDetail() {}

    @Inject
    public JdbcRecordDetail(Database database, TenantContext tenant, TenantSecrets secrets) {
        this.database = database;
        this.tenant = tenant;
        this.secrets = secrets;
    }

    /** The record without its fields. */
    public Optional<StoredRecord> find(UUID id) {
        return database.query(ENVELOPE, JdbcRecordDetail::envelope, own(), id).stream()
                .findFirst();
    }

    /** The same, and nobody else changes the record until the transaction ends. */
    public Optional<StoredRecord> lock(UUID id) {
        return database.query(ENVELOPE + " for update of r", JdbcRecordDetail::envelope, own(), id).stream()
                .findFirst();
    }

    /** What of its fields comes out. */
    public RecordRow fields(DataCategory category, UUID id, Projection projection) {
        var columns = new ProjectionSql(category, projection);
        var sealing = secrets.sealing();
        return database.query(
                        "select r.id, null as system_name, r.external_id, r.occurred_at, " + columns.columns()
                                + " from dataplane.record r where r.tenant_id = ? and r.id = ?",
                        row -> columns.row(row, sealing),
                        own(),
                        id)
                .get(0);
    }

    /** Kinds of the people it is about. */
    public List<Subject> subjects(UUID id) {
        return database.query(
                "select kind, role, count(*) from dataplane.record_subject where tenant_id = ? and record = ?"
                        + " group by kind, role order by role, kind",
                row -> new Subject(
                        row.getString(1), RecordSubject.Role.values()[row.getInt(2) - 1].name(), row.getInt(3)),
                own(),
                id);
    }

    private static StoredRecord envelope(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getObject("id", UUID.class),
                row.getString("category"),
                row.getString("system_name"),
                row.getString("external_id"),
                RecordSql.instant(row, "occurred_at"),
                row.getString("purpose"),
                row.getString("activity"),
                (row.getInt("vendor_role") == 1 ? VendorRole.PROCESSOR : VendorRole.CONTROLLER).name(),
                row.getString("region"),
                row.getString("authorisation"),
                row.getString("profile"),
                new Provenance(
                        CollectionSource.values()[row.getInt("source") - 1],
                        row.getString("channel"),
                        row.getString("actor"),
                        RecordSql.instant(row, "received_at")),
                belonging(row),
                responsible(row),
                clocks(row.getString("clocks")),
                row.getLong("version"));
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        return new Belonging(
                row.getObject("member", Integer.class),
                row.getObject("home", Integer.class),
                row.getObject("department", Integer.class),
                row.getString("collection"));
    }

    private static Responsible responsible(ResultSet row) throws SQLException {
        var id = row.getObject("member_id", UUID.class);
        return id == null ? null : new Responsible(id, row.getString("member_name"));
    }

    private static List<RetentionClock> clocks(String json) {
        return JsonReading.object("{\"clocks\":" + json + "}").getJsonArray("clocks").stream()
                .map(clock -> clock(clock.asJsonObject()))
                .toList();
    }

    private static RetentionClock clock(JsonObject json) {
        var started = json.getString("startedAt", null);
        var fields = json.getJsonArray("fields");
        return new RetentionClock(
                json.getString("rule"),
                RetentionTrigger.valueOf(json.getString("trigger")),
                started == null ? null : Instant.parse(started),
                fields == null
                        ? List.of()
                        : fields.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList());
    }

    private int own() {
        return tenant.require().value();
    }
}
