package eu.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.audit.domain.AuditEntry;
import eu.mandate.audit.store.CellLogInspection;
import eu.mandate.audit.store.JdbcAuditLog;
import eu.mandate.audit.store.KeyFolder;
import eu.mandate.audit.store.ReferenceKeys;
import eu.mandate.audit.store.TenantLogInspection;
import eu.mandate.driver.Installation;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody who owns the database changes rows of a log as its superuser, one column, one bit, one row at a time, and the
 * nightly inspection names what does not hold. Nothing is committed, because the log is everybody's.
 */
class TamperedRowsIT {
    private static final int ENTRIES = 300;
    private static final int DETAILED = 5;
    private static final String CELL = " of the cell";
    private static final int TENANT = ThreadLocalRandom.current().nextInt(1_000_000_000, Integer.MAX_VALUE);

    private static Connection superuser;
    private static TenantLogInspection log;
    private static CellLogInspection cell;

    /**
     * @param name of the attack
     * @param sql what is done, of one tenant or of the cell
     * @param finding what the inspection says
     */
    record Attack(String name, String sql, String finding) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void fill() throws Exception {
        var context = new TenantContext();
        context.bind(new TenantId(TENANT));
        var folder = KeyFolder.at(Installation.shared().data().resolve("secrets/audit"));
        var written = new Database(Installation.shared().applicationData(TENANT));
        var entries = new JdbcAuditLog(written, context, new ReferenceKeys(written, folder));
        for (var index = 0; index < ENTRIES; index++) entries.append(entry(index));
        superuser = Installation.shared().superuser();
        awaitOrder();
        superuser.setAutoCommit(false);
        var stored = new StoredLogs(superuser, folder);
        log = stored.log(TENANT);
        cell = stored.cell();
    }

    private static AuditEntry entry(int index) {
        var id = TimeOrderedId.next(Clock.systemUTC());
        var detail = index == DETAILED;
        return new AuditEntry(
                id,
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                new UUID(7, index),
                "LEGAL",
                detail ? new UUID(8, index) : null,
                "thing-read",
                "thing",
                detail ? "object-" + index : null,
                "ALLOWED",
                detail ? "some-reason" : null,
                "request-" + index,
                detail ? Map.of("count", "7") : Map.of());
    }

    private static void awaitOrder() throws Exception {
        for (var i = 0; i < 600; i++) {
            if (number("select count(*) from audit.leaf where tenant_id = " + TENANT) == ENTRIES
                    && number("select max(p.size) - max(h.last_cell) from audit.cell_checkpoint p, audit.head h"
                                    + " where h.tenant_id = " + TENANT)
                            > 0) return;
            Thread.sleep(50);
        }
        throw new IllegalStateException("entries without a place");
    }

    @AfterAll
    static void close() throws SQLException {
        superuser.close();
    }

    private static long number(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> findings(boolean ofCell) {
        return ofCell ? cell.findings() : log.inspect().findings();
    }

    @Test
    void untouchedItHolds() throws SQLException {
        assertThat(findings(false)).isEmpty();
        assertThat(findings(true)).isEmpty();
        superuser.rollback();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"columns", "bits", "rows", "cellColumns", "cellRows"})
    void everyChangeIsFoundAndNamed(Attack attack) throws SQLException {
        try (var statement = superuser.createStatement()) {
            // The owner of the database is not held up by its triggers and checks.
            statement.execute("set local session_replication_role = replica");
            statement.execute(attack.sql());
            assertThat(findings(attack.name().endsWith(CELL)))
                    .anyMatch(finding -> finding.startsWith(attack.finding()));
        } finally {
            superuser.rollback();
        }
    }

    private static Attack entry(String column, String value, String finding) {
        return new Attack(
                "column " + column + " of an entry",
                "update audit.entry set " + column + " = " + value + " where tenant_id = " + TENANT
                        + " and entry_id = (select entry_id from audit.leaf where tenant_id = " + TENANT
                        + " and idx = " + DETAILED + ")",
                finding);
    }

    private static Attack of(String name, String table, String change, String where, String finding) {
        return new Attack(
                name,
                "update audit." + table + " set " + change + " where tenant_id = " + TENANT + " and " + where,
                finding);
    }

    static Stream<Attack> columns() {
        var uuid = "'00000000-0000-0000-0000-0000000000ff'";
        return Stream.of(
                entry("tenant_id", "tenant_id - 1", "entry-missing 5"),
                entry("entry_id", uuid, "entry-missing 5"),
                entry("occurred_at", "occurred_at + interval '1 millisecond'", "columns-changed 5"),
                entry("actor", uuid, "columns-changed 5"),
                entry("actor_role", "'AUDITOR'", "columns-changed 5"),
                entry("credential", uuid, "columns-changed 5"),
                entry("action", "'thing-changed'", "columns-changed 5"),
                entry("object_type", "'other'", "columns-changed 5"),
                entry("object_id", "'other'", "columns-changed 5"),
                entry("outcome", "'FORBIDDEN'", "columns-changed 5"),
                entry("reason", "'other'", "columns-changed 5"),
                entry("request_id", "'other'", "columns-changed 5"),
                entry("facts", "'{\"count\":\"8\"}'", "columns-changed 5"),
                entry("redacted_by", uuid, "columns-changed 5"),
                entry("salt", "null, detail = null", "detail-missing 5"),
                entry("salt", "null, detail = null, redacted_by = " + uuid, "detail-missing 5"),
                of("the entry of a place", "leaf", "entry_id = " + uuid, "idx = 7", "entry-missing 7"),
                of("the index of a place", "leaf", "idx = 300", "idx = 299", "leaf-behind-end 300"),
                of("the level of a tile", "tile", "level = 1", "level = 0", "tile-changed 0/0"),
                of("the index of a tile", "tile", "n = 1", "level = 0", "tile-changed 0/0"),
                of("the size of the end", "head", "size = size - 3", "true", "head-forged"),
                of("the place of the end", "head", "last_cell = last_cell + 1", "true", "end-changed"),
                of("the place of a head", "head_record", "cell_idx = cell_idx + 100000", "true", "end-changed"),
                of("the size of a head", "head_record", "size = size + 1", "true", "head-forged"),
                of("the head before", "head_record", "previous = 0", "previous is null", "head-chain-broken"));
    }

    /** One bit of each row of bytes: the first, one in the middle, the last. */
    static Stream<Attack> bits() {
        return Stream.of(
                        of(
                                "entry",
                                "entry",
                                "bytes",
                                "entry_id = (select entry_id from audit.leaf where tenant_id = " + TENANT
                                        + " and idx = 5)",
                                "leaf-changed 5"),
                        of(
                                "leaf kept with the entry",
                                "entry",
                                "leaf",
                                "entry_id = (select entry_id from audit.leaf" + " where tenant_id = " + TENANT
                                        + " and idx = 5)",
                                "entry-leaf-changed 5"),
                        of(
                                "salt",
                                "entry",
                                "salt",
                                "entry_id = (select entry_id from audit.leaf where tenant_id = " + TENANT
                                        + " and idx = 5)",
                                "detail-changed 5"),
                        of(
                                "detail",
                                "entry",
                                "detail",
                                "entry_id = (select entry_id from audit.leaf where tenant_id = " + TENANT
                                        + " and idx = 5)",
                                "detail-changed 5"),
                        of("leaf at its place", "leaf", "leaf", "idx = 9", "leaf-changed 9"),
                        of("tile", "tile", "hashes", "level = 0", "tile-changed 0/0"),
                        of("log id", "head", "log_id", "true", "head-not-in-cell"),
                        of("peaks", "head", "peaks", "true", "end-changed"),
                        of("root of a head", "head_record", "root", "true", "head-forged"))
                .flatMap(TamperedRowsIT::eachBit);
    }

    /** The change names a column of bytes here. */
    private static Stream<Attack> eachBit(Attack attack) {
        var column = attack.sql().replaceFirst(".* set (\\w+) where.*", "$1");
        return Stream.of("0", "octet_length(" + column + ") * 4 + 3", "octet_length(" + column + ") * 8 - 1")
                .map(bit -> new Attack(
                        "bit " + bit + " of " + attack.name(),
                        attack.sql()
                                .replaceFirst(
                                        "set (\\w+) where",
                                        "set $1 = set_bit($1, " + bit + ", 1 - get_bit($1, " + bit + ")) where"),
                        attack.finding()));
    }

    static Stream<Attack> rows() {
        var own = " where tenant_id = " + TENANT;
        return Stream.of(
                new Attack(
                        "a deleted entry",
                        "delete from audit.entry" + own + " and entry_id =" + " (select entry_id from audit.leaf" + own
                                + " and idx = 12)",
                        "entry-missing 12"),
                new Attack("a deleted place", "delete from audit.leaf" + own + " and idx = 12", "gap 13"),
                new Attack("a truncated tail", "delete from audit.leaf" + own + " and idx >= 290", "head-forged"),
                new Attack("a deleted tile", "delete from audit.tile" + own, "tile-changed 0/0"),
                new Attack("a deleted end", "delete from audit.head" + own, "leaf-behind-end 0"),
                new Attack("a deleted head", "delete from audit.head_record" + own, "end-changed"),
                new Attack(
                        "an inserted place",
                        "insert into audit.leaf select tenant_id, 300, gen_random_uuid(), leaf" + " from audit.leaf"
                                + own + " and idx = 1",
                        "leaf-behind-end 300"),
                new Attack(
                        "an inserted tile",
                        "insert into audit.tile select tenant_id, 0, 1, hashes from audit.tile" + own,
                        "tile-behind-end 0/1"),
                new Attack(
                        "an inserted head",
                        "insert into audit.head_record select tenant_id, cell_idx + 100000, size, root,"
                                + " cell_idx from audit.head_record" + own,
                        "head-behind-end"),
                new Attack("exchanged places", """
                        do $$ declare three audit.leaf; four audit.leaf; begin
                        select * into three from audit.leaf where tenant_id = %1$s and idx = 3;
                        select * into four from audit.leaf where tenant_id = %1$s and idx = 4;
                        delete from audit.leaf where tenant_id = %1$s and idx in (3, 4);
                        insert into audit.leaf values (%1$s, 3, four.entry_id, four.leaf), (%1$s, 4, three.entry_id, three.leaf);
                        end $$""".formatted(TENANT), "head-forged"));
    }

    private static Attack ofCell(String name, String sql, String finding) {
        return new Attack(name + CELL, sql, finding);
    }

    static Stream<Attack> cellColumns() {
        var last = " where size = (select max(size) from audit.cell_checkpoint)";
        var bits = new ArrayList<Attack>();
        for (var part : List.of("1", "length(note) / 2", "length(note) - 12", "length(note) - 2")) {
            bits.add(ofCell(
                    "bit at " + part + " of the note",
                    "update audit.cell_checkpoint set note = overlay(note placing" + " chr(ascii(substr(note, " + part
                            + ", 1)) # 1) from " + part + " for 1)" + last,
                    ""));
        }
        return Stream.concat(
                bits.stream(),
                Stream.of(
                        ofCell(
                                "a leaf",
                                "update audit.cell_leaf set leaf = set_bit(leaf, 17, 1 - get_bit(leaf, 17))"
                                        + " where idx = 1",
                                "end-changed"),
                        ofCell(
                                "the generation's leaf",
                                "update audit.cell_leaf set leaf ="
                                        + " set_bit(leaf, 17, 1 - get_bit(leaf, 17)) where idx = 0",
                                "generation-changed 0"),
                        ofCell(
                                "the index of a leaf",
                                "update audit.cell_leaf set idx = idx + 1000000 where idx = 1",
                                "gap 2"),
                        ofCell("the installation", "update audit.cell set installation = 'other'", "checkpoint-forged"),
                        ofCell(
                                "the generation",
                                "update audit.cell set generation = generation + 1",
                                "generation-missing"),
                        ofCell("the size", "update audit.cell set size = size - 1", ""),
                        ofCell(
                                "the peaks",
                                "update audit.cell set peaks = set_bit(peaks, 9, 1 - get_bit(peaks, 9))",
                                "end-changed"),
                        ofCell(
                                "the number of a generation",
                                "update audit.cell_generation set number = 9",
                                "generation-changed"),
                        ofCell("the index of a generation", "update audit.cell_generation set idx = 3", "generation-"),
                        ofCell(
                                "the last note of a generation",
                                "update audit.cell_generation set last_note = sha256('x'::bytea)",
                                "generation-changed 0"),
                        ofCell(
                                "the size of a checkpoint",
                                "update audit.cell_checkpoint set size = size + 1000000" + last,
                                "checkpoint-behind-end"),
                        ofCell(
                                "the generation of a checkpoint",
                                "update audit.cell_checkpoint set generation = 9" + last,
                                "checkpoint-forged"),
                        ofCell(
                                "the keys of a checkpoint",
                                "update audit.cell_checkpoint set keys = replace(keys, '+', '-')" + last,
                                "note-forged"),
                        ofCell(
                                "the note of another checkpoint",
                                "update audit.cell_checkpoint set note = (select note from"
                                        + " audit.cell_checkpoint order by size limit 1)" + last,
                                "checkpoint-forged")));
    }

    static Stream<Attack> cellRows() {
        return Stream.of(
                ofCell("a deleted leaf", "delete from audit.cell_leaf where idx = 1", "gap 2"),
                ofCell(
                        "the truncated tail",
                        "delete from audit.cell_leaf where idx = (select size - 1 from audit.cell)",
                        "end-changed"),
                ofCell(
                        "an inserted leaf",
                        "insert into audit.cell_leaf select 1000000, leaf from audit.cell_leaf where idx = 1",
                        "cell-leaf-behind-end"),
                ofCell(
                        "exchanged leaves",
                        "update audit.cell_leaf l set leaf = o.leaf from audit.cell_leaf o"
                                + " where l.idx in (1, 2) and o.idx = 3 - l.idx",
                        "end-changed"),
                ofCell(
                        "an inserted tile",
                        "insert into audit.cell_tile values (3, 0, (select string_agg(leaf, '')"
                                + " from (select leaf from audit.cell_leaf, generate_series(1, 256) where idx = 1) x))",
                        "cell-tile-behind-end"),
                ofCell("a deleted generation", "delete from audit.cell_generation", "generation-missing"));
    }
}
