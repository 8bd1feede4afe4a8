package eu.mandate.dataplane.store.ingest;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.correction.KeptField;
import eu.mandate.dataplane.domain.ingest.Redelivery;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.Provenance;
import eu.mandate.dataplane.store.Sealing;
import eu.mandate.dataplane.store.StoredCodes;
import eu.mandate.dataplane.store.StoredCorrection;
import eu.mandate.dataplane.store.StoredFields;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.RecordPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Finds records that are there already, locks them, and reads what stands in them. */
@ApplicationScoped
public class StoredRecords {
    private static final String PLACES = """
            select r.id, r.category, r.actor, r.member, case when m.status <> 3 then m.department end, r.department, r.collection
              from dataplane.record r
              left join directory.member m on m.tenant_id = r.tenant_id and m.number = r.member
             where r.tenant_id = ? and r.id = any (?::uuid[])""";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected StoredRecords() {}

    @Inject
    public StoredRecords(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Number of a system, and the number that it gave. */
    record Key(int system, String externalId) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var first = Integer.compare(system, other.system);
            return first == 0 ? externalId.compareTo(other.externalId) : first;
        }
    }

    private record Found(Key key, DeliveredRecord record) {}

    /** Whether the bound tenant has any record. */
    public boolean any() {
        return !database.query(
                        "select true from dataplane.record where tenant_id = ? limit 1",
                        row -> row.getBoolean(1),
                        own())
                .isEmpty();
    }

    /** The records of these numbers, locked in the order of the keys. */
    Map<Key, DeliveredRecord> lock(SortedMap<Key, ?> keys) {
        var found = new HashMap<Key, DeliveredRecord>();
        database.query(
                        "select r.system, r.external_id, r.id, r.category, r.content, r.occurred_at, r.received_at, r.actor"
                                + " from unnest(?::int[], ?::text[]) with ordinality as k (system, external_id, place)"
                                + " join dataplane.record r on r.tenant_id = ? and r.system = k.system"
                                + " and r.external_id = k.external_id order by k.place for update of r",
                        StoredRecords::found,
                        keys.keySet().stream().mapToInt(Key::system).toArray(),
                        keys.keySet().stream().map(Key::externalId).toArray(String[]::new),
                        own())
                .forEach(each -> found.put(each.key(), each.record()));
        return found;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Key(row.getInt(1), row.getString(2)),
                new DeliveredRecord(new DeliveredRecord.Stored(
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getBytes(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getString(8))));
    }

    /** Ids of those of the records that may not be brought anew; the others are told whether they are outside of what is seen. */
    Set<UUID> hidden(Collection<DeliveredRecord> records, Redelivery redelivery) {
        var hidden = new HashSet<UUID>();
        var outside = new HashSet<UUID>();
        var limited = records.stream()
                .filter(record -> redelivery.limits(record.category()))
                .toList();
        if (limited.isEmpty()) return hidden;
        database.query(
                PLACES,
                row -> {
                    if (redelivery.outside(row.getString(2), place(row))) outside.add(id(row));
                    return redelivery.hides(row.getString(2), place(row), row.getString(3)) && hidden.add(id(row));
                },
                own(),
                limited.stream().map(record -> record.id().toString()).toArray(String[]::new));
        limited.stream().filter(record -> outside.contains(record.id())).forEach(DeliveredRecord::isOutside);
        return hidden;
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static RecordPlace place(ResultSet row) throws SQLException {
        return new Belonging(
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class),
                        row.getObject(6, Integer.class),
                        row.getString(7))
                .place(id(row));
    }

    /** Tells records what stands in them, with the corrections that hold. */
    void read(Collection<DeliveredRecord> records, Categories categories, Sealing sealing) {
        if (records.isEmpty()) return;
        var ids = records.stream().map(record -> record.id().toString()).toArray(String[]::new);
        var stored = new HashMap<UUID, SortedMap<String, KeptField>>();
        var fields = new HashMap<UUID, List<DataField>>();
        records.forEach(record -> fields.put(record.id(), categories.fields(record.category())));
        database.query(
                "select id, source, channel, actor, received_at, fields::text, sealed from dataplane.record"
                        + " where tenant_id = ? and id = any (?::uuid[])",
                row -> stored.put(row.getObject(1, UUID.class), fromSource(row, fields, sealing)),
                own(),
                ids);
        database.query(
                "select record, field, sealed from dataplane.correction where tenant_id = ? and record = any (?::uuid[])",
                row -> corrected(row, fields, stored, sealing),
                own(),
                ids);
        records.forEach(record -> record.know(stored.get(record.id())));
    }

    private static SortedMap<String, KeptField> fromSource(
            ResultSet row, Map<UUID, List<DataField>> fields, Sealing sealing) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var provenance = new Provenance(
                StoredCodes.source(row.getInt(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
        var values = StoredFields.read(fields.get(id), row.getString(6));
        var sealed = row.getBytes(7);
        if (sealed != null) {
            values.putAll(StoredFields.read(fields.get(id), sealing.open(id, Sealing.FIELDS, sealed)));
        }
        var kept = new TreeMap<String, KeptField>();
        values.forEach((key, value) -> kept.put(key, KeptField.of(value, provenance)));
        return kept;
    }

    /** A correction of a field that the category does not have any more does not hold any more either. */
    private static String corrected(
            ResultSet row,
            Map<UUID, List<DataField>> fields,
            Map<UUID, SortedMap<String, KeptField>> stored,
            Sealing sealing)
            throws SQLException {
        var id = row.getObject(1, UUID.class);
        var key = row.getString(2);
        var text = sealing.open(id, key, row.getBytes(3));
        fields.get(id).stream()
                .filter(field -> field.key().equals(key))
                .forEach(field -> stored.get(id).put(key, StoredCorrection.read(field, text)));
        return key;
    }

    private int own() {
        return tenant.require().value();
    }
}
