package eu.mandate.bench;

import eu.mandate.bench.Load.Client;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.dataplane.domain.decision.Duties;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.identifier.SubjectKey;
import eu.mandate.dataplane.domain.query.QueryRules;
import eu.mandate.dataplane.domain.query.RecordQuery;
import eu.mandate.dataplane.domain.query.RecordRange;
import eu.mandate.dataplane.domain.query.Traces;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.dataplane.store.JdbcRecords;
import eu.mandate.dataplane.store.KeyFile;
import eu.mandate.dataplane.store.Patience;
import eu.mandate.dataplane.store.SortedRecords;
import eu.mandate.dataplane.store.TenantSecrets;
import eu.mandate.kernel.domain.Sha256;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.store.TenantSetting;
import eu.mandate.visibility.domain.RecordScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Records of one organisation and pages of them, read by the product's own store. */
final class RecordWork {
    // The only space that every installation has.
    private static final TenantId TENANT = new TenantId(1);
    private static final String CODE = "B-C01";
    private static final int OF_ONE_PERSON = 10;

    private final AuditDatabase database;
    private final DataCategory category = category();
    private long size;

    RecordWork(AuditDatabase database) throws SQLException {
        this.database = database;
        insert("insert into dataplane.system values (" + TENANT + ", 1, 'bench')");
        insert("insert into dataplane.edition values (" + TENANT + ", 1, 'bench')");
    }

    private static DataCategory category() {
        var fields = List.of(
                field("title", FieldType.TEXT),
                field("body", FieldType.LONG_TEXT),
                field("state", FieldType.TEXT),
                field("number", FieldType.NUMBER),
                field("sentAt", FieldType.TIME));
        var name = new Text("Bench", "基准");
        return new DataCategory(
                CODE,
                name,
                name,
                fields,
                List.of(),
                List.of(),
                List.of(),
                false,
                VendorRole.PROCESSOR,
                true,
                false,
                List.of(),
                List.of());
    }

    private static DataField field(String key, FieldType type) {
        return new DataField(key, new Text(key, key), type, Presence.OPTIONAL, null, false, List.of());
    }

    /** Lets the organisation have so many records, ten of each person, and the database know it. */
    void growTo(long records) throws SQLException {
        insert(
                "insert into dataplane.record (tenant_id, id, category, system, external_id, occurred_at, received_at, purpose,"
                        + " activity, vendor_role, region, source, actor, edition, fields, clocks, content)"
                        + " select " + TENANT + ", (lpad(to_hex(g), 8, '0') || '-0000-7000-8000-000000000000')::uuid, '"
                        + CODE
                        + "', 1, 'e' || g, timestamptz '2026-01-01 00:00Z' + g * interval '1 second', now(), 'B-P01', 'B-A01', 1,"
                        + " 'EU', 1, 'bench', 1, jsonb_build_object('title', 'Record number ' || g, 'body',"
                        + " repeat('what somebody wrote ', 10), 'state', 'OPEN', 'number', g, 'sentAt',"
                        + " '2026-01-01T00:00:00.000000Z'), '[{\"rule\":\"B-R01\",\"trigger\":\"CREATED\"}]', decode(repeat('00', 32),"
                        + " 'hex') from generate_series(" + (size + 1) + ", " + records + ") g");
        insert("insert into dataplane.record_subject select " + TENANT + ", sha256(convert_to('person ' || g / "
                + OF_ONE_PERSON
                + ", 'UTF8')), (lpad(to_hex(g), 8, '0') || '-0000-7000-8000-000000000000')::uuid, 'USER', 1"
                + " from generate_series(" + (size + 1) + ", " + records + ") g");
        database.execute("vacuum (analyze) dataplane.record");
        database.execute("vacuum (analyze) dataplane.record_subject");
        size = records;
    }

    /** Past all policies, and without looking up what each row refers to. */
    private void insert(String sql) throws SQLException {
        database.execute("set session_replication_role = replica; " + sql);
    }

    /** A page somewhere, as the application's role, tied to the tenant first. */
    Client page() {
        return client(true, this::somewhere);
    }

    /** The same statement past all policies, tied to nothing. */
    Client barePage() {
        return client(false, this::somewhere);
    }

    /** The same with a statement before it that does nothing. */
    Client barePageBehindAnother() {
        return client(false, records -> {
            records.database().query("select 1", row -> row.getInt(1));
            somewhere(records);
        });
    }

    /** All records of a person. */
    Client subject() {
        return client(true, records -> {
            var person = "person " + ThreadLocalRandom.current().nextLong(1, size / OF_ONE_PERSON);
            records.find(new SubjectKey(Sha256.of(person)));
        });
    }

    private void somewhere(Reader records) {
        var from = ThreadLocalRandom.current().nextLong(51, size);
        records.page(java.time.Instant.parse("2026-01-01T00:00:00Z").plusSeconds(from));
    }

    private interface Reading {
        void with(Reader records);
    }

    private Client client(boolean isolated, Reading reading) {
        return () -> {
            var connection = isolated ? database.application() : database.superuser();
            connection.setAutoCommit(false);
            var records = new Reader(connection);
            return () -> {
                if (isolated) records.setting().apply(TENANT);
                reading.with(records);
                connection.commit();
            };
        };
    }

    /** The product's store on one connection. */
    private final class Reader {
        private final Database statements;
        private final TenantSetting setting;
        private final JdbcRecords records;
        private final QueryRules rules;

        Reader(Connection connection) throws SQLException {
            statements = new Database(Kept.ofThread(ThreadLocal.withInitial(() -> connection)));
            setting = new TenantSetting(statements);
            var context = new TenantContext();
            context.bind(TENANT);
            var secrets = new TenantSecrets(statements, context, new KeyFile(database.keys()));
            var patience = new Patience(statements);
            var sorted = new SortedRecords(statements, context, secrets, patience);
            records = new JdbcRecords(statements, context, secrets, sorted, patience);
            rules = new QueryRules(
                    category, Duties.NONE, new ReadingContext(null, new HashingKey(new byte[HashingKey.LENGTH])));
            setting.apply(TENANT);
            secrets.sealing();
            connection.commit();
        }

        Database database() {
            return statements;
        }

        TenantSetting setting() {
            return setting;
        }

        void page(java.time.Instant before) {
            read(
                    new RecordRange(CODE, null, before, null, null, RecordScope.ALL, Traces.ALL, false),
                    SliceRequest.DEFAULT_LIMIT);
        }

        void find(SubjectKey subject) {
            read(new RecordRange(CODE, null, null, null, subject, RecordScope.ALL, Traces.ALL, false), OF_ONE_PERSON);
        }

        private void read(RecordRange range, int expected) {
            var page = records.page(category, range, rules.check(RecordQuery.all(SliceRequest.first())));
            if (page.items().size() != expected)
                throw new IllegalStateException(page.items().size() + " records");
        }
    }
}
