package eu.mandate.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the owner of a database can do to the rows of the cell, whose tree is everybody's. */
final class CellAttacks {
    static final String CELL = " of the cell";
    private static final String LAST = " where size = (select max(size) from audit.cell_checkpoint)";

    private static final String SECOND =
            " where size = (select size from audit.cell_checkpoint order by size offset 1 limit 1)";
    private static final String LINKED_ANEW = """
            do $$ declare p record; known bytea := sha256(''); begin
            for p in select size from audit.cell_checkpoint order by size loop
            known := sha256(known || int8send(p.size));
            update audit.cell_checkpoint set link = known where size = p.size;
            end loop; end $$""";

    private CellAttacks() {}

    private static Attack ofCell(String name, String sql, String finding) {
        return new Attack(name + CELL, sql, finding);
    }

    static Stream<Attack> notes() {
        return Stream.of("1", "length(note) / 2", "length(note) - 12", "length(note) - 2")
                .map(part -> ofCell(
                        "bit at " + part + " of the note",
                        "update audit.cell_checkpoint set note = overlay(note placing chr(ascii(substr(note, " + part
                                + ", 1)) # 1) from " + part + " for 1)" + LAST,
                        ""));
    }

    static Stream<Attack> columns() {
        return Stream.concat(treeColumns(), checkpointColumns());
    }

    private static Stream<Attack> treeColumns() {
        return Stream.of(
                ofCell(
                        "a leaf",
                        "update audit.cell_leaf set leaf = set_bit(leaf, 17, 1 - get_bit(leaf, 17))" + " where idx = 1",
                        "end-changed"),
                ofCell(
                        "the generation's leaf",
                        "update audit.cell_leaf set leaf =" + " set_bit(leaf, 17, 1 - get_bit(leaf, 17)) where idx = 0",
                        "generation-changed 0"),
                ofCell("the index of a leaf", "update audit.cell_leaf set idx = idx + 1000000 where idx = 1", "gap 2"),
                ofCell("the installation", "update audit.cell set installation = 'other'", "checkpoint-forged"),
                ofCell("the generation", "update audit.cell set generation = generation + 1", "generation-missing"),
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
                        "generation-changed 0"));
    }

    private static Stream<Attack> checkpointColumns() {
        return Stream.of(
                ofCell(
                        "the size of a checkpoint",
                        "update audit.cell_checkpoint set size = size + 1000000" + LAST,
                        "checkpoint-behind-end"),
                ofCell(
                        "the generation of a checkpoint",
                        "update audit.cell_checkpoint set generation = 9" + LAST,
                        "checkpoint-forged"),
                ofCell(
                        "the keys of a checkpoint",
                        "update audit.cell_checkpoint set keys = replace(keys, '+', '-')" + LAST,
                        "note-forged"),
                ofCell(
                        "the link of a checkpoint",
                        "update audit.cell_checkpoint set link = set_bit(link, 9, 1 - get_bit(link, 9))" + LAST,
                        "checkpoint-missing"),
                ofCell("the size that was signed", "update audit.cell set signed = signed - 1", "checkpoint-"),
                ofCell(
                        "the end of the links",
                        "update audit.cell set last_link = sha256(last_link)",
                        "checkpoint-missing"),
                ofCell(
                        "the note of another checkpoint",
                        "update audit.cell_checkpoint set note = (select note from"
                                + " audit.cell_checkpoint order by size limit 1)" + LAST,
                        "checkpoint-forged"));
    }

    private static String takenOut() {
        return Stream.of("entry", "leaf", "tile", "head", "head_record")
                .map(table -> "delete from audit." + table + " where tenant_id = " + Attacks.TENANT)
                .collect(Collectors.joining(";"));
    }

    static Stream<Attack> rows() {
        return Stream.concat(treeRows(), checkpointRows());
    }

    private static Stream<Attack> treeRows() {
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
                ofCell("a log that was taken out of all tables but the tree", takenOut(), "cell-leaf-unclaimed"),
                ofCell("a deleted generation", "delete from audit.cell_generation", "generation-missing"),
                ofCell(
                        "an inserted generation",
                        "insert into audit.cell_generation values (0, 0, null)",
                        "generation-changed 0"));
    }

    private static Stream<Attack> checkpointRows() {
        return Stream.of(
                ofCell("a deleted checkpoint", "delete from audit.cell_checkpoint" + SECOND, "checkpoint-missing"),
                ofCell(
                        "the last checkpoint, deleted",
                        "delete from audit.cell_checkpoint" + LAST,
                        "checkpoint-missing"),
                ofCell("all checkpoints, deleted", "delete from audit.cell_checkpoint", "checkpoint-missing"),
                ofCell(
                        "a deleted checkpoint whose followers were linked anew",
                        "delete from audit.cell_checkpoint" + SECOND + ";" + LINKED_ANEW,
                        "checkpoint-missing"),
                ofCell(
                        "an inserted checkpoint",
                        "insert into audit.cell_checkpoint select -1, generation, note, keys, published_at, link"
                                + " from audit.cell_checkpoint" + LAST,
                        "checkpoint-behind-end"));
    }
}
