package eu.mandate.dataplane.store.ingest;

import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.store.Sealing;
import eu.mandate.dataplane.store.StoredCodes;
import eu.mandate.dataplane.store.StoredCorrection;
import eu.mandate.dataplane.store.ingest.Preparation.Prepared;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes records that a delivery changed, all in one statement. */
@ApplicationScoped
public class RecordChanges {
    private static final String UPDATE = "update dataplane.record r set (category, occurred_at, received_at, purpose,"
            + " activity, vendor_role, region, source, channel, actor, authorisation, edition, member, department,"
            + " collection, scope_left_at, fields, sealed, clocks, content, version) = (n.category, n.occurred_at, n.received_at, n.purpose, n.activity, n.vendor_role,"
            + " n.region, n.source, n.channel, n.actor, n.authorisation, ?, n.member, n.department, n.collection, null,"
            + " n.fields, n.sealed, n.clocks, n.content, r.version + n.changes)"
            + " from (select unnest(?::text[])::uuid id, unnest(?::text[]) category,"
            + " unnest(?::text[])::timestamptz occurred_at, unnest(?::text[])::timestamptz received_at,"
            + " unnest(?::text[]) purpose, unnest(?::text[]) activity, unnest(?::int[]) vendor_role, unnest(?::text[]) region,"
            + " unnest(?::int[]) source, unnest(?::text[]) channel, unnest(?::text[]) actor, unnest(?::text[]) authorisation,"
            + " unnest(?::int[]) member, unnest(?::int[]) department, unnest(?::text[]) collection,"
            + " unnest(?::text[])::jsonb fields, unnest(?::bytea[]) sealed, unnest(?::text[])::jsonb clocks,"
            + " unnest(?::bytea[]) content, unnest(?::int[]) changes) as n"
            + " where r.tenant_id = ? and r.id = n.id";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected RecordChanges() {}

    @Inject
    public RecordChanges(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    void write(List<DeliveredRecord> records, Prepared delivery) {
        if (records.isEmpty()) return;
        var arguments = new ArrayList<Object>();
        arguments.add(delivery.edition());
        arguments.addAll(columns(records, delivery));
        arguments.add(own());
        database.update(UPDATE, arguments.toArray());
        subjects(records);
        corrections(records, delivery.sealing());
    }

    private static List<Object> columns(List<DeliveredRecord> records, Prepared delivery) {
        return List.of(
                ids(records),
                facts(records, AcceptedRecord::category),
                texts(records, record -> record.occurredAt().toString()),
                facts(records, record -> record.provenance().at().toString()),
                facts(records, AcceptedRecord::purpose),
                facts(records, AcceptedRecord::activity),
                numbers(records, record -> StoredCodes.of(record.last().record().role())),
                facts(records, AcceptedRecord::region),
                numbers(
                        records,
                        record -> StoredCodes.of(
                                record.last().record().provenance().source())),
                facts(records, record -> record.provenance().channel()),
                facts(records, record -> record.provenance().actor()),
                facts(records, AcceptedRecord::authorisation),
                places(records, Belonging::member),
                places(records, Belonging::department),
                facts(records, record -> record.belonging().collection()),
                texts(
                        records,
                        record -> IngestRow.open(
                                record.values(), delivery.categories().sealed(record.category()))),
                records.stream().map(record -> secret(record, delivery)).toArray(byte[][]::new),
                texts(records, record -> record.last().clocks()),
                records.stream().map(record -> record.last().content()).toArray(byte[][]::new),
                numbers(records, DeliveredRecord::changes));
    }

    private static byte[] secret(DeliveredRecord record, Prepared delivery) {
        var secret = IngestRow.secret(record.values(), delivery.categories().sealed(record.category()));
        return secret == null ? null : delivery.sealing().seal(record.id(), Sealing.FIELDS, secret);
    }

    private void subjects(List<DeliveredRecord> records) {
        database.update(
                "delete from dataplane.record_subject where tenant_id = ? and record = any (?::uuid[])",
                own(),
                ids(records));
        var lines = new SubjectLines();
        records.forEach(record -> lines.add(record.id(), record.last().record().subjects()));
        lines.insert(database, own());
    }

    private void corrections(List<DeliveredRecord> records, Sealing sealing) {
        database.update(
                "delete from dataplane.correction where tenant_id = ? and record = any (?::uuid[])",
                own(),
                ids(records));
        for (var record : records) {
            record.fields().forEach((key, kept) -> {
                if (!kept.corrected()) return;
                database.update(
                        "insert into dataplane.correction (tenant_id, record, field, sealed, corrected_at) values (?, ?, ?, ?, ?)",
                        own(),
                        record.id(),
                        key,
                        sealing.seal(record.id(), key, StoredCorrection.write(kept)),
                        kept.correction().provenance().at());
            });
        }
    }

    private static String[] ids(List<DeliveredRecord> records) {
        return texts(records, record -> record.id().toString());
    }

    private static String[] texts(List<DeliveredRecord> records, Function<DeliveredRecord, String> part) {
        return records.stream().map(part).toArray(String[]::new);
    }

    private static String[] facts(List<DeliveredRecord> records, Function<AcceptedRecord, String> part) {
        return texts(records, record -> part.apply(record.last().record()));
    }

    private static int[] numbers(List<DeliveredRecord> records, Function<DeliveredRecord, Integer> part) {
        return records.stream().mapToInt(part::apply).toArray();
    }

    private static Integer[] places(List<DeliveredRecord> records, Function<Belonging, Integer> part) {
        return records.stream()
                .map(record -> part.apply(record.last().record().belonging()))
                .toArray(Integer[]::new);
    }

    private int own() {
        return tenant.require().value();
    }
}
