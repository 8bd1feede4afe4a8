package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.record.RecordSubject;
import eu.mandate.dataplane.domain.record.RecordSubject.Role;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people put right in records of the bound tenant, beside the last word of the source. */
@ApplicationScoped
public class JdbcCorrections {
    private static final JsonProvider JSON = JsonProvider.provider();

    private Database database;
    private TenantContext tenant;
    private TenantSecrets secrets;

    /** For CDI. */
    protected JdbcCorrections() {}

    @Inject
    public JdbcCorrections(Database database, TenantContext tenant, TenantSecrets secrets) {
        this.database = database;
        this.tenant = tenant;
        this.secrets = secrets;
    }

    /**
     * The corrections that stand in a record.
     *
     * @param keys of the fields that may be read
     */
    public Map<String, KeptField> of(DataCategory category, UUID record, Collection<String> keys) {
        var sealing = secrets.sealing();
        var fields = category.fields().stream().collect(Collectors.toMap(DataField::key, field -> field));
        var found = new HashMap<String, KeptField>();
        database.query(
                "select field, sealed from dataplane.correction where tenant_id = ? and record = ? and field = any (?)",
                row -> {
                    var key = row.getString(1);
                    if (!fields.containsKey(key)) return null;
                    var text = sealing.open(record, key, row.getBytes(2));
                    return found.put(key, StoredCorrection.read(fields.get(key), text));
                },
                own(),
                record,
                keys.toArray(String[]::new));
        return found;
    }

    /** Every value of a record that holds, for working out what follows from a change; never for an answer. */
    public SortedMap<String, FieldValue> values(DataCategory category, UUID record) {
        var sealing = secrets.sealing();
        var values = new TreeMap<String, FieldValue>();
        database.query(
                "select fields, sealed from dataplane.record where tenant_id = ? and id = ?",
                row -> {
                    values.putAll(StoredFields.read(category.fields(), row.getString(1)));
                    var sealed = row.getBytes(2);
                    if (sealed != null) {
                        values.putAll(
                                StoredFields.read(category.fields(), sealing.open(record, Sealing.FIELDS, sealed)));
                    }
                    return null;
                },
                own(),
                record);
        return values;
    }

    /**
     * Keeps what changed: the value that holds, and the correction that stands against the source. Every other field stays as it is.
     *
     * @param changed the fields that were changed, as they are kept from now on; null for one that is gone
     */
    public void keep(DataCategory category, UUID record, Map<String, KeptField> changed) {
        var fields = category.fields().stream().collect(Collectors.toMap(DataField::key, field -> field));
        var open = new TreeMap<String, KeptField>();
        var hidden = new TreeMap<String, KeptField>();
        changed.forEach((key, kept) -> (StoredFields.sealed(fields.get(key)) ? hidden : open).put(key, kept));
        database.update(
                "update dataplane.record set fields = (fields - ?::text[]) || ?::jsonb, version = version + 1"
                        + " where tenant_id = ? and id = ?",
                open.keySet().toArray(String[]::new),
                StoredFields.write(holding(open)),
                own(),
                record);
        if (!hidden.isEmpty()) reseal(record, hidden);
        changed.forEach((key, kept) -> replace(record, key, kept));
    }

    private static SortedMap<String, FieldValue> holding(Map<String, KeptField> changed) {
        var values = new TreeMap<String, FieldValue>();
        changed.forEach((key, kept) -> {
            if (kept != null && kept.value() != null) values.put(key, kept.value());
        });
        return values;
    }

    private void reseal(UUID record, Map<String, KeptField> changed) {
        var sealing = secrets.sealing();
        var before = database.query(
                        "select sealed from dataplane.record where tenant_id = ? and id = ?",
                        row -> row.getBytes(1),
                        own(),
                        record)
                .get(0);
        var text = before == null ? "{}" : sealing.open(record, Sealing.FIELDS, before);
        var json = JSON.createObjectBuilder(JsonReading.object(text));
        changed.keySet().forEach(json::remove);
        JsonReading.object(StoredFields.write(holding(changed))).forEach(json::add);
        var after = json.build();
        database.update(
                "update dataplane.record set sealed = ? where tenant_id = ? and id = ?",
                after.isEmpty() ? null : sealing.seal(record, Sealing.FIELDS, after.toString()),
                own(),
                record);
    }

    private void replace(UUID record, String key, KeptField kept) {
        database.update(
                "delete from dataplane.correction where tenant_id = ? and record = ? and field = ?",
                own(),
                record,
                key);
        if (kept == null || !kept.corrected()) return;
        insert(record, key, secrets.sealing().seal(record, key, StoredCorrection.write(kept)));
    }

    private void insert(UUID record, String key, byte[] sealed) {
        database.update(
                "insert into dataplane.correction (tenant_id, record, field, sealed, corrected_at)"
                        + " values (?, ?, ?, ?, now())",
                own(),
                record,
                key,
                sealed);
    }

    /** The people found in fields and texts instead of those found there before; who was named stays. */
    public void reindex(UUID record, List<RecordSubject> found) {
        database.update(
                "delete from dataplane.record_subject where tenant_id = ? and record = ? and role <> 1", own(), record);
        found.stream()
                .filter(subject -> subject.role() != Role.NAMED)
                .forEach(subject -> database.update(
                        "insert into dataplane.record_subject (tenant_id, subject, record, kind, role) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        own(),
                        subject.key().bytes(),
                        record,
                        subject.kind(),
                        subject.role().ordinal() + 1));
    }

    private int own() {
        return tenant.require().value();
    }
}
