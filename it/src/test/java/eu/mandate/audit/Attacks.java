package eu.mandate.audit;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What the owner of a database can do to the rows of one tenant's log. */
final class Attacks {
    static final int TENANT = ThreadLocalRandom.current().nextInt(1_000_000_000, Integer.MAX_VALUE);
    /** Index of the entry that has a detail. */
    static final int DETAILED = 5;

    /** The record of an erasure is there, and the detail as well. */
    private static final String PUT_BACK = """
            update audit.entry r set action = 'audit-detail-redacted', object_id = e.entry_id::text
              from audit.leaf l, audit.leaf d, audit.entry e
             where l.tenant_id = %1$s and l.idx = 6 and r.tenant_id = %1$s and r.entry_id = l.entry_id
               and d.tenant_id = %1$s and d.idx = 5 and e.tenant_id = %1$s and e.entry_id = d.entry_id""".formatted(TENANT);

    private Attacks() {}

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
        return Stream.concat(entryColumns(), otherColumns());
    }

    private static Stream<Attack> entryColumns() {
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
                entry("facts", "'{\"count\":7}'", "entry-changed 5"),
                entry("facts", "'[]'", "entry-changed 5"),
                entry("salt", "'short'", "entry-changed 5"),
                entry("detail", "null", "entry-changed 5"),
                entry("redacted_by", uuid, "columns-changed 5"),
                entry("salt", "null, detail = null", "detail-missing 5"),
                entry("salt", "null, detail = null, redacted_by = " + uuid, "detail-missing 5"));
    }

    private static Stream<Attack> otherColumns() {
        return Stream.of(
                of("a negative size of a head", "head_record", "size = -size", "true", "head-forged"),
                of("a negative head before", "head_record", "previous = -1", "previous is null", "head-chain-broken"),
                of("the entry of a place", "leaf", "entry_id = gen_random_uuid()", "idx = 7", "entry-missing 7"),
                of("the index of a place", "leaf", "idx = 300", "idx = 299", "leaf-behind-end 300"),
                of("the level of a tile", "tile", "level = 1", "level = 0", "tile-changed 0/0"),
                of("the index of a tile", "tile", "n = 1", "level = 0", "tile-changed 0/0"),
                of(
                        "the key of references",
                        "reference_key",
                        "wrapped = sha256('x') || sha256('y')",
                        "true",
                        "reference-key-"),
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
                        of("key of references", "reference_key", "wrapped", "true", "reference-key-changed"),
                        of("tile", "tile", "hashes", "level = 0", "tile-changed 0/0"),
                        of("log id", "head", "log_id", "true", "head-not-in-cell"),
                        of("peaks", "head", "peaks", "true", "end-changed"),
                        of("root of a head", "head_record", "root", "true", "head-forged"))
                .flatMap(Attacks::eachBit);
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
        return Stream.concat(deletedRows(), writtenRows());
    }

    private static Stream<Attack> deletedRows() {
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
                new Attack("a deleted key of references", "delete from audit.reference_key" + own, ""));
    }

    private static Stream<Attack> writtenRows() {
        var own = " where tenant_id = " + TENANT;
        return Stream.of(
                new Attack(
                        "a head before the first one",
                        "insert into audit.head_record select tenant_id, -1, size, root, null from audit.head_record"
                                + own + " limit 1",
                        "head-behind-end"),
                new Attack("an erased detail that was put back", PUT_BACK, "erasure-undone"),
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
}
