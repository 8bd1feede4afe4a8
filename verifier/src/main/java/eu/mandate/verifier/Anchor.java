package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.Base64Text;
import eu.mandate.verifier.form.Fields;
import eu.mandate.verifier.form.Note;
import eu.mandate.verifier.form.VerifierKey;
import eu.mandate.verifier.tree.Proofs;
import eu.mandate.verifier.tree.Sha256;
import java.io.IOException;
import java.util.List;

/** What a tenant's log hangs on: a place in the cell's tree, and the signed note about that tree. */
record Anchor(long cellIndex, long cellSize, List<byte[]> path, List<VerifierKey> keys, Note note) {

    static Anchor read(Fields fields) throws IOException {
        return new Anchor(
                fields.number("cell-index"),
                fields.number("cell-size"),
                fields.hashes("cell-proof"),
                fields.keys("key"),
                fields.note("note"));
    }

    void describe(Report report) {
        report.fact("cellIndex", cellIndex);
        report.fact("cellSize", note.tree().size());
        describe(report, note, keys);
    }

    static void describe(Report report, Note note, List<VerifierKey> keys) {
        report.fact("origin", note.origin());
        report.fact("cellRoot", Base64Text.of(note.tree().root()));
        report.fact("keys", keys.stream().map(VerifierKey::text).toList());
        var others = note.signatures().stream()
                .filter(signature -> keys.stream().noneMatch(key -> signature.id() == key.id()))
                .count();
        report.fact("signaturesByOthers", others);
    }

    /** That the record is in the cell's tree, and that tree signed. */
    void check(byte[] record, Pins pins, Report report) {
        if (cellSize != note.tree().size()) {
            report.add(new Finding(
                    Attack.CELL_FORGED,
                    Where.NOWHERE,
                    Long.toString(note.tree().size()),
                    Long.toString(cellSize),
                    "The size of the cell is not that of the note."));
        }
        var leaf = new Sha256().leaf(record, record.length);
        if (!Proofs.included(leaf, cellIndex, path, note.tree())) {
            report.add(new Finding(
                    Attack.CELL_FORGED,
                    Where.NOWHERE,
                    Base64Text.of(note.tree().root()),
                    null,
                    "The proof does not lead from the last head to the root in the note."));
        }
        report.done(Check.CELL);
        pins.check(note, keys, report);
    }
}
