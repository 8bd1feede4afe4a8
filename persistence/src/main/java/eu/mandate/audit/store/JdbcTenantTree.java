package eu.mandate.audit.store;

import eu.mandate.audit.domain.LogRow;
import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.audit.domain.RecordedHead;
import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.Anchor;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.HashSource;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.audit.domain.tree.TileAddress;
import eu.mandate.audit.domain.tree.TiledHashes;
import eu.mandate.audit.domain.tree.TiledHashes.Edge;
import eu.mandate.kernel.domain.Remembered;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tree of the bound tenant, as far as a published checkpoint reaches. */
@ApplicationScoped
public class JdbcTenantTree {
    private static final String HEADS =
            "select h.log_id, r.cell_idx, r.size, r.root, r.previous from audit.head_record r"
                    + " join audit.head h on h.tenant_id = r.tenant_id where r.tenant_id = ?";
    private static final String ROWS = "select l.idx, e.bytes, e.salt, e.detail from audit.leaf l join audit.entry e"
            + " on e.tenant_id = l.tenant_id and e.entry_id = l.entry_id where l.tenant_id = ?";

    private final Remembered<Tree, Edge> edges = new Remembered<>();
    private final Remembered<Hung, Anchor> anchors = new Remembered<>();

    private Database database;
    private TenantContext tenant;

    /** A tree at one size, which its root tells from that of a database that was set back; no tenant for the cell's. */
    private record Tree(Integer tenant, long size, String root) {}

    private record Hung(int tenant, String note, List<String> keys, long cellIndex) {}

    /** For CDI. */
    protected JdbcTenantTree() {}

    @Inject
    public JdbcTenantTree(Database database, TenantContext tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The tenant's last head that the checkpoint covers; empty when it covers none. */
    public Optional<RecordedHead> head(PublishedNote note) {
        return database
                .query(
                        HEADS + " and r.cell_idx < ? order by r.cell_idx desc limit 1",
                        JdbcTenantTree::head,
                        id(),
                        note.size())
                .stream()
                .findFirst();
    }

    /** The tenant's last head, published or not; empty for a log without entries. */
    public Optional<RecordedHead> last() {
        return database.query(HEADS + " order by r.cell_idx desc limit 1", JdbcTenantTree::head, id()).stream()
                .findFirst();
    }

    /** The heads up to one, from the one behind a given index of the cell on. */
    public List<RecordedHead> heads(long behind, long upTo, int limit) {
        return database.query(
                HEADS + " and r.cell_idx > ? and r.cell_idx <= ? order by r.cell_idx limit " + limit,
                JdbcTenantTree::head,
                id(),
                behind,
                upTo);
    }

    /** Entries from one index up to and without another. */
    public List<LogRow> rows(long from, long to) {
        return database.query(
                ROWS + " and l.idx >= ? and l.idx < ? order by l.idx", JdbcTenantTree::row, id(), from, to);
    }

    /** One entry; empty when it is unknown, another tenant's, or has no place yet. */
    public Optional<LogRow> row(UUID entry) {
        return database.query(ROWS + " and l.entry_id = ?", JdbcTenantTree::row, id(), entry).stream()
                .findFirst();
    }

    /** Whether the tenant has this entry, with or without a place. */
    public boolean appended(UUID entry) {
        return !database.query(
                        "select 1 from audit.entry where tenant_id = ? and entry_id = ? and leaf is not null",
                        row -> row.getInt(1),
                        id(),
                        entry)
                .isEmpty();
    }

    /** Hashes of the tenant's tree as it was at one of its heads. */
    public HashSource hashes(TenantHead head) {
        var edge = edges.get(new Tree(id(), head.size(), head.root().base64()), Edge::new);
        return new TiledHashes(StoredTiles.ofTenant(database::query, id()), head.size(), edge);
    }

    /** Hashes of the cell's tree as it was when a note was published. */
    public HashSource cellHashes(PublishedNote note) {
        var edge = edges.get(new Tree(null, note.size(), note.root()), Edge::new);
        return new TiledHashes(StoredTiles.ofCell(database::query), note.size(), edge);
    }

    /** What the tenant's log hangs on at a published note: the same for all its entries. */
    public Anchor anchor(PublishedNote note, RecordedHead last) {
        return anchors.get(new Hung(id(), note.note(), note.keys(), last.cellIndex()), () -> {
            var inCell = InclusionProof.of(cellHashes(note), last.cellIndex(), note.size());
            var keys = note.keys().stream().map(VerifierKey::parse).toList();
            return new Anchor(last.head(), inCell, keys, SignedNote.parse(note.note()));
        });
    }

    /** A tile of the tenant's tree with so many hashes. */
    public byte[] tile(TileAddress address, int width) {
        return StoredTiles.ofTenant(database::query, id()).tile(address, width).bytes();
    }

    /** Public name of the tenant. */
    public String key() {
        return database.query("select key from tenant.tenant where tenant_id = ?", row -> row.getString(1), id())
                .get(0);
    }

    private int id() {
        return tenant.require().value();
    }

    private static RecordedHead head(ResultSet row) throws SQLException {
        var previous = row.getLong("previous");
        var before = row.wasNull() ? null : previous;
        var head = new TenantHead(
                LogId.of(row.getBytes("log_id")), row.getLong("size"), Hash.of(row.getBytes("root")), before);
        return new RecordedHead(row.getLong("cell_idx"), head);
    }

    private static LogRow row(ResultSet row) throws SQLException {
        var salt = row.getBytes("salt");
        var detail = salt == null ? null : new Commitment(salt, row.getBytes("detail"));
        return new LogRow(row.getLong("idx"), row.getBytes("bytes"), detail);
    }
}
