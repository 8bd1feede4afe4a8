package eu.mandate.bench;

import eu.mandate.audit.domain.export.ProofFile;
import eu.mandate.audit.domain.tree.InclusionProof;
import eu.mandate.audit.store.JdbcCheckpoints;
import eu.mandate.audit.store.JdbcTenantTree;
import eu.mandate.kernel.store.Database;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Proofs of entries of one tenant as the service makes them, beside reading one entry by its key. */
final class Proving {
    private static final long SEED = 9162;

    private final Database database;
    private final JdbcTenantTree tree;
    private final JdbcCheckpoints checkpoints;
    private final int tenant;
    private final List<UUID> entries;
    private final Random random = new Random(SEED);

    Proving(Database database, TenantId tenant) {
        var context = new TenantContext();
        context.bind(tenant);
        this.database = database;
        this.tenant = tenant.value();
        this.tree = new JdbcTenantTree(database, context);
        this.checkpoints = new JdbcCheckpoints(database);
        this.entries = database.query(
                "select l.entry_id from audit.leaf l where l.tenant_id = ? and l.idx < (select max(size) from"
                        + " audit.head_record where tenant_id = l.tenant_id and cell_idx < (select max(size) from"
                        + " audit.cell_checkpoint)) order by l.idx",
                row -> row.getObject(1, UUID.class),
                this.tenant);
    }

    /** How many entries there are to prove. */
    int size() {
        return entries.size();
    }

    private UUID any() {
        return entries.get(random.nextInt(entries.size()));
    }

    void read() {
        database.query(
                "select bytes, salt, detail from audit.entry where tenant_id = ? and entry_id = ?",
                row -> row.getBytes(1),
                tenant,
                any());
    }

    String prove() {
        var row = tree.row(any()).orElseThrow();
        var note = checkpoints.latest().orElseThrow();
        var last = tree.head(note).orElseThrow();
        var size = last.head().size();
        var inLog = InclusionProof.of(tree.hashes(last.head()), row.index(), size);
        return ProofFile.inclusion(row.bytes(), row.detail(), inLog, tree.anchor(note, last));
    }
}
