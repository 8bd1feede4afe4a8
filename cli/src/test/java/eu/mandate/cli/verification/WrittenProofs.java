package eu.mandate.cli.verification;

import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.ProofFile;
import eu.mandate.audit.domain.export.ProofFile.KeyedNote;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.tree.ConsistencyProof;
import eu.mandate.audit.domain.tree.InclusionProof;
import java.util.List;

/** Proof files about a written log, made with the writer's code. */
final class WrittenProofs {
    private WrittenProofs() {}

    static String inclusion(WrittenLog log, int index) {
        var written = log.entries.get(index);
        var proof = InclusionProof.of(WrittenLog.source(log.leaves), index, log.leaves.size());
        return ProofFile.inclusion(written.entry(), written.detail(), proof, log.anchor());
    }

    static String consistency(WrittenLog log, TenantHead older) {
        var proof = ConsistencyProof.of(WrittenLog.source(log.leaves), older.size(), log.leaves.size());
        return ProofFile.consistency(older.root(), proof, log.anchor());
    }

    static String cellConsistency(WrittenLog log, int from) {
        return cellConsistency(log, log.note(from), log.keys);
    }

    /** From a note that was signed with other keys. */
    static String cellConsistency(WrittenLog log, SignedNote earlier, List<NoteKey> keys) {
        var from = Checkpoint.parse(earlier.text()).size();
        var proof = ConsistencyProof.of(WrittenLog.source(log.cell), from, log.cell.size());
        return ProofFile.cellConsistency(keyed(earlier, keys), proof, keyed(log.note(), log.keys));
    }

    private static KeyedNote keyed(SignedNote note, List<NoteKey> keys) {
        return new KeyedNote(note, keys.stream().map(NoteKey::verifier).toList());
    }
}
