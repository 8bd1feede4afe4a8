package eu.mandate.bench.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import eu.mandate.dataplane.domain.identifier.SubjectIdentifier;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The records of an organisation with the people they are about, in the order of time, made by the database from numbers alone.
 * Nine of ten are contacts of accounts, the tenth is a case of support. A person's ten records lie far apart.
 */
final class Holdings {
    static final String CATEGORY = "J-C01";
    static final int OF_ONE_PERSON = 10;
    /** One in so many tells of Utopia, a word that is rare. */
    static final int RARE = 1_000_003;

    private final Connection connection;
    private final int tenant;
    private final HashingKey hashing;
    private long size;

    Holdings(Connection connection, int tenant, HashingKey hashing) {
        this.connection = connection;
        this.tenant = tenant;
        this.hashing = hashing;
    }

    static String email(long person) {
        return "person" + person + "@scale.example";
    }

    /** How many there are. */
    long size() {
        return size;
    }

    /** Lets the organisation have so many records. */
    void growTo(long records) throws SQLException, IOException {
        var people = (records - size) / OF_ONE_PERSON;
        people(size / OF_ONE_PERSON, people);
        // What a record refers to is there; looking it up for each would only take time.
        execute("set session_replication_role = replica");
        execute(
                "create temporary table made as select g, p.number as person, p.subject, (lpad(to_hex(1767225600000 + g * 3000),"
                        + " 12, '0') || '70008000' || lpad(to_hex(g), 12, '0'))::uuid as id from generate_series("
                        + (size + 1) + "::bigint, "
                        + records + ") g join people p on p.number = " + size / OF_ONE_PERSON + " + (g * 7919) % "
                        + people);
        execute(records());
        execute("insert into dataplane.record_subject (tenant_id, subject, record, kind, role) select " + tenant
                + ", subject, id, 'USER', 2 from made order by subject");
        execute("drop table made, people");
        execute("set session_replication_role = default");
        execute("vacuum (analyze) dataplane.record");
        execute("vacuum (analyze) dataplane.record_subject");
        execute("checkpoint");
        size = records;
    }

    private String records() {
        return "insert into dataplane.record (tenant_id, id, category, system, external_id, occurred_at, received_at, purpose,"
                + " activity, vendor_role, region, source, channel, actor, edition, fields, clocks, content) select "
                + tenant
                + ", id, case when g % 10 = 0 then 'J-C17' else '" + CATEGORY + "' end, 1, 'a' || g,"
                + " timestamptz '2026-01-01 00:00Z' + g * interval '3 seconds', now(), 'J-P02', 'J-A01', 2, 'EU', 1, 'WEB',"
                + " 'bench', 1, case when g % 10 = 0 then jsonb_build_object('caseId', 'case-' || g, 'supportQuestion',"
                + " repeat('what somebody asked ', 10)) else jsonb_build_object('name', 'Person ' || person, 'email', 'person' ||"
                + " person || '@scale.example', 'organisationName', 'Organisation ' || g % 500, 'organisationAddress', case when g % "
                + RARE + " = 0 then 'Utopia' else 'Street ' || g % 977 || ', 24937 Flensburg' end) end,"
                + " '[{\"rule\":\"J-R01\",\"trigger\":\"ACCOUNT_CLOSED\"}]', sha256(int8send(g)) from made order by g";
    }

    /** The hashes of the people; only the product's key makes them. */
    private void people(long first, long count) throws SQLException, IOException {
        execute("create temporary table people (number bigint, subject bytea)");
        var copy = "copy people from stdin";
        try (var lines = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy)) {
            for (var number = first; number < first + count; number++) {
                var identifier = SubjectIdentifier.of(IdentifierKind.EMAIL, null, email(number), "DE")
                        .orElseThrow();
                var subject =
                        HexFormat.of().formatHex(hashing.subject(identifier).bytes());
                lines.write((number + "\t\\\\x" + subject + "\n").getBytes(UTF_8));
            }
        }
        execute("analyze people");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
