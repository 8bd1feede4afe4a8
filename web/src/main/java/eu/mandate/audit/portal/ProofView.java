package eu.mandate.audit.portal;

import eu.mandate.audit.domain.ProofChain;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.audit.domain.tree.Hash;
import eu.mandate.audit.domain.tree.ProofStep;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A proof as a picture, as a table, and as what has to be typed to check it. */
@Named("proofs")
@RequestScoped
public class ProofView {
    @Inject
    private TextPage texts;

    /**
     * One line of the table.
     *
     * @param what is reached with it
     * @param side of the hash in the proof: LEFT or RIGHT; empty where nothing is added
     * @param sibling the hash in the proof, in base64 as in the file; empty where nothing is added
     * @param hash that is reached
     */
    public record Line(String what, String side, String sibling, String hash) {}

    /** The picture. */
    public ProofPicture picture(ProofChain chain) {
        return new ProofPicture(chain, texts);
    }

    /** Every step from the entry to the root of the cell. */
    public List<Line> lines(ProofChain chain) {
        var lines = new ArrayList<Line>();
        lines.add(plain(texts.with("proof.entry", chain.index() + 1), chain.leaf()));
        climb(lines, chain.inLog(), "proof.root");
        lines.add(plain(texts.get("proof.head-leaf"), chain.headLeaf()));
        climb(lines, chain.inCell(), "proof.cell-root");
        return lines;
    }

    private void climb(List<Line> lines, List<ProofStep> steps, String root) {
        for (var step : steps) {
            var last = step == steps.get(steps.size() - 1);
            lines.add(new Line(
                    last ? texts.get(root) : texts.with("proof.level", step.level()),
                    step.siblingLeft() ? "LEFT" : "RIGHT",
                    step.sibling().base64(),
                    step.node().base64()));
        }
    }

    private static Line plain(String what, Hash hash) {
        return new Line(what, "", "", hash.base64());
    }

    /** What checks the file without a server; the first key is pinned. */
    public String command(String file, List<String> keys) {
        return "./mandate audit verify " + file
                + keys.stream()
                        .limit(1)
                        .map(key -> " --key \"" + key + "\"")
                        .findFirst()
                        .orElse("");
    }

    /** The id of a key as it stands in the note's signatures. */
    public String keyId(String key) {
        return HexFormat.of().toHexDigits(VerifierKey.parse(key).id());
    }
}
