package eu.mandate.audit.domain.export;

import eu.mandate.audit.domain.PublishedNote;
import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.audit.domain.tree.ConsistencyProof;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.InclusionProof;
import java.util.List;

/** Single proofs as files, form {@code mandate-proof/v1}. Each can be checked with nothing but itself and a key. */
public final class ProofFile {
    private static final String FORM = "mandate-proof/v1";

    private ProofFile() {}

    /**
     * That an entry is in the log: entry, tenant's tree, head, cell's tree, note.
     *
     * @param entry its bytes
     * @param detail null when there is none (any more)
     * @param inLog at the size of the anchor's head
     */
    public static String inclusion(byte[] entry, Commitment detail, InclusionProof inLog, Anchor anchor) {
        var lines = of("inclusion");
        lines.number("index", inLog.index());
        lines.bytes("entry", entry);
        if (detail != null) {
            lines.bytes("salt", detail.salt());
            lines.bytes("detail", detail.detail());
        }
        lines.hashes("proof", inLog.path());
        return ended(lines, anchor);
    }

    /**
     * That a tenant's log begins with what it was at an earlier size.
     *
     * @param fromRoot root at the earlier size
     * @param inLog from the earlier size to that of the anchor's head
     */
    public static String consistency(Hash fromRoot, ConsistencyProof inLog, Anchor anchor) {
        var lines = of("consistency");
        lines.number("from-size", inLog.from());
        lines.text("from-root", fromRoot.base64());
        lines.hashes("proof", inLog.path());
        return ended(lines, anchor);
    }

    /**
     * A note with what its signatures are checked with.
     *
     * @param keys of its signatures; all of them have to verify
     */
    public record KeyedNote(SignedNote note, List<VerifierKey> keys) {
        public KeyedNote {
            keys = List.copyOf(keys);
        }

        /** As it was published. */
        public static KeyedNote of(PublishedNote published) {
            var keys = published.keys().stream().map(VerifierKey::parse).toList();
            return new KeyedNote(SignedNote.parse(published.note()), keys);
        }
    }

    /** That the cell's log of one note begins with that of an earlier note, which may have been signed by other keys. */
    public static String cellConsistency(KeyedNote earlier, ConsistencyProof inCell, KeyedNote later) {
        var lines = of("cell-consistency");
        earlier.keys().forEach(key -> lines.text("from-key", key.text()));
        lines.bytes("from-note", earlier.note().toString());
        lines.hashes("proof", inCell.path());
        later.keys().forEach(key -> lines.text("key", key.text()));
        lines.bytes("note", later.note().toString());
        return lines + "end\n";
    }

    private static Lines of(String kind) {
        var lines = new Lines(FORM);
        lines.text("kind", kind);
        return lines;
    }

    private static String ended(Lines lines, Anchor anchor) {
        lines.bytes("head", anchor.head().bytes());
        anchor.write(lines);
        return lines + "end\n";
    }
}
