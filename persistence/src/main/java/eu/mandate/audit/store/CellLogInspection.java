package eu.mandate.audit.store;

import eu.mandate.audit.domain.CellInspection;
import eu.mandate.audit.domain.InspectedCheckpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Goes through all that is stored of the cell's tree: whether it is what its checkpoints say. */
@ApplicationScoped
public class CellLogInspection {
    private JdbcCellInspection stored;

    /** For CDI. */
    protected CellLogInspection() {}

    @Inject
    public CellLogInspection(JdbcCellInspection stored) {
        this.stored = stored;
    }

    /** What does not hold, as words with an index; empty when all is well. */
    public List<String> findings() {
        // First what was signed: the tree was at least as large then.
        var signed = stored.signed();
        var end = stored.end();
        var findings = new ArrayList<String>();
        if (end.size() > 0) {
            var inspection = stored.begin();
            inspect(inspection, end.size(), signed.size());
            inspection.end(end, signed);
            findings.addAll(inspection.findings());
        }
        findings.addAll(stored.strays());
        return findings;
    }

    /** Only up to the leaf and the checkpoint there were at the beginning, because the tree grows meanwhile. */
    private void inspect(CellInspection inspection, long size, long signed) {
        var checkpoints = new Checkpoints(signed);
        for (var leaves = stored.leaves(0, size); !leaves.isEmpty(); ) {
            for (var leaf : leaves) {
                inspection.leaf(leaf.index(), leaf.hash());
                checkpoints.compareThoseAt(inspection);
            }
            leaves = stored.leaves(leaves.get(leaves.size() - 1).index() + 1, size);
        }
    }

    /** The checkpoints in order, a page of them at a time. */
    private final class Checkpoints {
        private final Deque<InspectedCheckpoint> page = new ArrayDeque<>();
        private final long last;
        private long read = -1;

        Checkpoints(long last) {
            this.last = last;
        }

        /** One that is passed over has a size that the tree never had, or stands where leaves are missing. */
        void compareThoseAt(CellInspection inspection) {
            while (next() != null && next().size() <= inspection.size()) inspection.checkpoint(page.remove());
        }

        private InspectedCheckpoint next() {
            if (page.isEmpty() && read < last) {
                page.addAll(stored.checkpoints(read, last));
                read = page.isEmpty() ? last : page.getLast().size();
            }
            return page.peek();
        }
    }
}
