package eu.mandate.audit.domain.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.mandate.audit.domain.entry.Commitment;
import eu.mandate.audit.domain.entry.LogId;
import eu.mandate.audit.domain.entry.TenantHead;
import eu.mandate.audit.domain.export.LogExport.Stated;
import eu.mandate.audit.domain.export.ProofFile.KeyedNote;
import eu.mandate.audit.domain.note.Checkpoint;
import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.tree.ConsistencyProof;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.InclusionProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the files; that they prove what they say is tested with the verifier. */
class LogExportTest {

    private static final NoteKey KEY =
            NoteKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    private static final byte[] ENTRY = "an entry".getBytes(StandardCharsets.US_ASCII);
    private static final TenantHead HEAD = new TenantHead(LogId.of(new byte[32]), 1, Hash.leaf(ENTRY), null);
    private static final SignedNote NOTE =
            SignedNote.sign(new Checkpoint("log.example/cell/1", 2, Hash.EMPTY_ROOT).noteText(), List.of(KEY));
    private static final Anchor ANCHOR =
            new Anchor(HEAD, new InclusionProof(1, 2, List.of(Hash.EMPTY_ROOT)), List.of(KEY.verifier()), NOTE);
    private static final String ZEROS = "A".repeat(43) + "=";
    private static final String EMPTY = Hash.EMPTY_ROOT.base64();

    @Test
    void anExportHasExactlyTheseLines() throws IOException {
        var out = new ByteArrayOutputStream();
        var export = new LogExport(out, new Stated("acme", 3), ANCHOR);
        export.entry(ENTRY);
        export.head(1, HEAD);
        export.entry(ENTRY, new Commitment(new byte[32], new byte[] {'{', '}'}));
        export.end();
        var header = String.join(
                "\n",
                "mandate-log/v1",
                "log " + ZEROS,
                "tenant acme",
                "size 1",
                "root " + HEAD.root().base64(),
                "generation 3",
                "cell-index 1",
                "cell-size 2",
                "cell-proof " + EMPTY,
                "key " + KEY.verifier().text(),
                "note " + base64(NOTE.toString()),
                "");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(header + "E " + base64("an entry") + "\n"
                        + "H 1 " + Base64.getEncoder().encodeToString(HEAD.bytes()) + "\n"
                        + "E " + base64("an entry") + " " + ZEROS + " e30=\n"
                        + "end 2 "
                        + Hash.sha256(header.getBytes(StandardCharsets.UTF_8)).base64() + "\n");
    }

    @Test
    void aProofOfInclusionHasExactlyTheseLines() {
        var proof = new InclusionProof(0, 1, List.of());
        assertThat(ProofFile.inclusion(ENTRY, null, proof, ANCHOR).lines().map(line -> line.split(" ")[0]))
                .containsExactly(
                        "mandate-proof/v1",
                        "kind",
                        "index",
                        "entry",
                        "head",
                        "cell-index",
                        "cell-size",
                        "cell-proof",
                        "key",
                        "note",
                        "end");
        var detail = new Commitment(new byte[32], new byte[0]);
        assertThat(ProofFile.inclusion(ENTRY, detail, proof, ANCHOR))
                .contains("\nsalt " + ZEROS + "\ndetail \n")
                .endsWith("\nend\n");
    }

    @Test
    void proofsOfConsistencyHaveExactlyTheseLines() {
        var proof = new ConsistencyProof(1, 2, List.of(Hash.EMPTY_ROOT));
        assertThat(ProofFile.consistency(Hash.EMPTY_ROOT, proof, ANCHOR))
                .startsWith("mandate-proof/v1\nkind consistency\nfrom-size 1\nfrom-root " + EMPTY + "\nproof " + EMPTY
                        + "\nhead ")
                .endsWith("\nend\n");
        var note = new KeyedNote(NOTE, List.of(KEY.verifier()));
        var key = KEY.verifier().text();
        assertThat(ProofFile.cellConsistency(note, proof, note))
                .isEqualTo("mandate-proof/v1\nkind cell-consistency\nfrom-key " + key + "\nfrom-note "
                        + base64(NOTE.toString()) + "\nproof " + EMPTY + "\nkey " + key + "\nnote "
                        + base64(NOTE.toString()) + "\nend\n");
    }

    @Test
    void whatCannotBeWrittenIsRefused() throws IOException {
        var export = new LogExport(new ByteArrayOutputStream(), new Stated("acme", 1), ANCHOR);
        assertThatIllegalArgumentException().isThrownBy(() -> export.entry(new byte[65_536]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stated("a\nb", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Anchor(HEAD, ANCHOR.inCell(), List.of(), NOTE));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
