package eu.mandate.dataplane.store.ingest;

import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.store.Sealing;
import eu.mandate.dataplane.store.StoredCodes;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Adds records that are not there yet, all in one statement, and whom they are about in another. */
@ApplicationScoped
public class RecordAdditions {
    /** Rows are made of the arrays one after the other, as they are inserted; behind "from" each array would be a table first. */
    private static final String INSERT = "insert into dataplane.record (tenant_id, id, category, system, external_id,"
            + " occurred_at, received_at, purpose, activity, vendor_role, region, source, channel, actor, authorisation,"
            + " edition, member, department, collection, fields, sealed, clocks, content)"
            + " select ?, n.id, n.category, n.system, n.external_id, n.occurred_at, ?::timestamptz, n.purpose, n.activity,"
            + " n.vendor_role, n.region, n.source, n.channel, ?, n.authorisation, ?, n.member, n.department,"
            + " n.collection, n.fields, n.sealed, n.clocks, n.content"
            + " from (select unnest(?::text[])::uuid id, unnest(?::text[]) category, unnest(?::int[]) system,"
            + " unnest(?::text[]) external_id, unnest(?::text[])::timestamptz occurred_at, unnest(?::text[]) purpose,"
            + " unnest(?::text[]) activity, unnest(?::int[]) vendor_role, unnest(?::text[]) region, unnest(?::int[]) source,"
            + " unnest(?::text[]) channel, unnest(?::text[]) authorisation, unnest(?::int[]) member, unnest(?::int[]) department,"
            + " unnest(?::text[]) collection, unnest(?::text[])::jsonb fields, unnest(?::bytea[]) sealed,"
            + " unnest(?::text[])::jsonb clocks, unnest(?::bytea[]) content) as n"
            + " on conflict (tenant_id, system, external_id) do nothing";

    private Database database;
    private TenantContext tenant;

    /** For CDI. */
    protected RecordAdditions() {}

    @Inject
    public RecordAdditions(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * Adds what no other record has the number of.
     *
     * @param rows of one delivery, in the order of system and number that all deliveries keep
     * @return ids of those that were added
     */
    Set<UUID> add(List<IngestRow> rows, int edition, Sealing sealing) {
        var first = rows.get(0).record().provenance();
        var arguments = new ArrayList<Object>(List.of(own(), first.at(), first.actor(), edition));
        arguments.addAll(columns(rows, sealing));
        var count = database.update(INSERT, arguments.toArray());
        var added = count == rows.size() ? ids(rows) : kept(rows);
        subjects(rows, added);
        return added;
    }

    private static List<Object> columns(List<IngestRow> rows, Sealing sealing) {
        return List.of(
                texts(rows, row -> row.id().toString()),
                facts(rows, AcceptedRecord::category),
                rows.stream().mapToInt(IngestRow::system).toArray(),
                facts(rows, AcceptedRecord::externalId),
                facts(rows, record -> record.occurredAt().toString()),
                facts(rows, AcceptedRecord::purpose),
                facts(rows, AcceptedRecord::activity),
                rows.stream()
                        .mapToInt(row -> StoredCodes.of(row.record().role()))
                        .toArray(),
                facts(rows, AcceptedRecord::region),
                rows.stream()
                        .mapToInt(
                                row -> StoredCodes.of(row.record().provenance().source()))
                        .toArray(),
                facts(rows, record -> record.provenance().channel()),
                facts(rows, AcceptedRecord::authorisation),
                places(rows, Belonging::member),
                places(rows, Belonging::department),
                facts(rows, record -> record.belonging().collection()),
                texts(rows, IngestRow::fields),
                rows.stream()
                        .map(row -> row.secret() == null ? null : sealing.seal(row.id(), Sealing.FIELDS, row.secret()))
                        .toArray(byte[][]::new),
                texts(rows, IngestRow::clocks),
                rows.stream().map(IngestRow::content).toArray(byte[][]::new));
    }

    private static Set<UUID> ids(List<IngestRow> rows) {
        var ids = new HashSet<UUID>(rows.size() * 2);
        rows.forEach(row -> ids.add(row.id()));
        return ids;
    }

    private Set<UUID> kept(List<IngestRow> rows) {
        return new HashSet<>(database.query(
                "select id from dataplane.record where tenant_id = ? and id = any (?::uuid[])",
                row -> row.getObject(1, UUID.class),
                own(),
                texts(rows, row -> row.id().toString())));
    }

    private void subjects(List<IngestRow> rows, Set<UUID> added) {
        var lines = new SubjectLines();
        rows.stream()
                .filter(row -> added.contains(row.id()))
                .forEach(row -> lines.add(row.id(), row.record().subjects()));
        lines.insert(database, own());
    }

    private static String[] texts(List<IngestRow> rows, Function<IngestRow, String> part) {
        var texts = new String[rows.size()];
        for (var at = 0; at < texts.length; at++) texts[at] = part.apply(rows.get(at));
        return texts;
    }

    private static String[] facts(List<IngestRow> rows, Function<AcceptedRecord, String> part) {
        return texts(rows, row -> part.apply(row.record()));
    }

    private static Integer[] places(List<IngestRow> rows, Function<Belonging, Integer> part) {
        return rows.stream().map(row -> part.apply(row.record().belonging())).toArray(Integer[]::new);
    }

    private int own() {
        return tenant.require().value();
    }
}
