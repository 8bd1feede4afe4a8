package eu.mandate.audit.store;

import eu.mandate.audit.domain.CellInspection;
import eu.mandate.audit.domain.CheckpointChain;
import eu.mandate.audit.domain.InspectedCheckpoint;
import eu.mandate.audit.domain.StoredEnd;
import eu.mandate.audit.domain.entry.Generation;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.kernel.store.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Reads what is stored of the cell's tree, which belongs to no tenant, in the order in which it is inspected. */
@ApplicationScoped
public class JdbcCellInspection {
    private static final int PAGE = 2_000;
    /** One statement, so that what is added meanwhile is not taken for something that was put in. */
    private static final String STRAYS = """
            select 'cell-leaf-behind-end ' || l.idx from audit.cell_leaf l, audit.cell c where l.idx >= c.size
            union all
            select 'cell-tile-behind-end ' || t.level || '/' || t.n from audit.cell_tile t, audit.cell c
             where (t.n + 1) * 256::numeric ^ (t.level + 1) > c.size
            union all
            select 'checkpoint-behind-end ' || p.size from audit.cell_checkpoint p, audit.cell c
             where p.size > c.signed or p.size < 1
            union all
            select 'generation-changed ' || g.idx from audit.cell_generation g, audit.cell c
             where g.idx >= c.size or g.number > c.generation or g.number < 1
            union all
            select 'generation-missing ' || c.generation from audit.cell c
             where c.size > 0 and not exists (select from audit.cell_generation g where g.number = c.generation)
            limit 100""";

    /**
     * Each leaf is a head of one tenant or a generation. Where the end of a log, or all of it, was taken out of every table, this
     * leaf is what is left of it.
     */
    private static final String UNCLAIMED = """
            select 'cell-leaf-unclaimed ' || l.idx from audit.cell_leaf l, audit.cell c
             where l.idx < c.size
               and not exists (select from audit.head_record r where r.cell_idx = l.idx)
               and not exists (select from audit.cell_generation g where g.idx = l.idx)
             order by l.idx limit 100""";

    /** Of the one role that sees the heads of all tenants. */
    @Resource(lookup = "java:app/jdbc/sequencer")
    DataSource sequencer;

    private Database database;

    /** For CDI. */
    protected JdbcCellInspection() {}

    @Inject
    public JdbcCellInspection(Database database) {
        this.database = database;
    }

    /** For programs without a container. */
    public JdbcCellInspection(Database database, DataSource sequencer) {
        this(database);
        this.sequencer = sequencer;
    }

    /** A leaf and its index. */
    public record Leaf(long index, Hash hash) {}

    /** Begins an inspection. */
    public CellInspection begin() {
        var tiles = StoredTiles.ofCell(database::query);
        return new CellInspection(CellRow.read(database::query).installation(), generations(), tiles::stored);
    }

    private Map<Long, Generation> generations() {
        var generations = new HashMap<Long, Generation>();
        database.query(
                "select number, idx, last_note from audit.cell_generation where number > 0",
                row -> generations.put(row.getLong(2), generation(row.getLong(1), row.getBytes(3))));
        return generations;
    }

    private static Generation generation(long number, byte[] lastNote) {
        return new Generation(number, lastNote == null ? null : Hash.of(lastNote));
    }

    /** How far the tree is said to have come. */
    public StoredEnd end() {
        var cell = CellRow.read(database::query);
        return new StoredEnd(cell.size(), cell.peaks(), -1);
    }

    /** Where the checkpoints are said to end. */
    public CheckpointChain signed() {
        return database.query(
                        "select signed, last_link from audit.cell",
                        row -> new CheckpointChain(row.getLong(1), Hash.of(row.getBytes(2))))
                .get(0);
    }

    /** Leaves from one index up to and without another, at most 2,000. */
    public List<Leaf> leaves(long from, long to) {
        return database.query(
                "select idx, leaf from audit.cell_leaf where idx >= ? and idx < ? order by idx limit " + PAGE,
                row -> new Leaf(row.getLong(1), Hash.of(row.getBytes(2))),
                from,
                to);
    }

    /** Checkpoints of sizes behind one up to and with another, at most 2,000. */
    public List<InspectedCheckpoint> checkpoints(long behind, long upTo) {
        return database.query(
                "select size, generation, note, keys, link from audit.cell_checkpoint where size > ? and size <= ?"
                        + " order by size limit " + PAGE,
                JdbcCellInspection::checkpoint,
                behind,
                upTo);
    }

    /** What is stored beyond the end of the tree, and leaves of it that are nobody's, as words with an index. */
    public List<String> strays() {
        var strays = new ArrayList<>(database.query(STRAYS, row -> row.getString(1)));
        strays.addAll(new Database(sequencer).query(UNCLAIMED, row -> row.getString(1)));
        return strays;
    }

    private static InspectedCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new InspectedCheckpoint(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                List.of(row.getString(4).split("\n")),
                Hash.of(row.getBytes(5)));
    }
}
