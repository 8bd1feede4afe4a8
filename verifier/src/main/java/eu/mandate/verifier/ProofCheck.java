package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.Base64Text;
import eu.mandate.verifier.form.EntryReader;
import eu.mandate.verifier.form.Fields;
import eu.mandate.verifier.form.HeadRecord;
import eu.mandate.verifier.form.Line;
import eu.mandate.verifier.form.LineReader;
import eu.mandate.verifier.form.Malformed;
import eu.mandate.verifier.tree.Proofs;
import eu.mandate.verifier.tree.Proofs.Head;
import eu.mandate.verifier.tree.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Checks a single proof, form {@code mandate-proof/v1}. */
final class ProofCheck {
    static final String FORM = "mandate-proof/v1";

    private final LineReader lines;
    private final Earlier earlier;
    private final Report report;

    ProofCheck(LineReader lines, Earlier earlier, Report report) {
        this.lines = lines;
        this.earlier = earlier;
        this.report = report;
    }

    void run(Pins pins) throws IOException {
        try {
            var fields = new Fields(lines, FORM);
            var kind = fields.text("kind");
            report.fact("kind", kind);
            switch (kind) {
                case "inclusion" -> inclusion(fields, pins);
                case "consistency" -> consistency(fields, pins);
                case "cell-consistency" -> cellConsistency(fields, pins);
                default -> throw new Malformed("A proof of inclusion, consistency or cell-consistency was expected.");
            }
            report.done(Check.FORM);
        } catch (Malformed e) {
            report.add(Attack.MALFORMED, Where.line(lines.number()), e.getMessage());
        }
    }

    private void inclusion(Fields fields, Pins pins) throws IOException {
        var index = fields.number("index");
        var entry = fields.bytes("entry");
        var salt = fields.has("salt") ? fields.hash("salt") : null;
        var detail = salt == null ? null : fields.bytes("detail");
        var path = fields.hashes("proof");
        var head = HeadRecord.parse(fields.bytes("head"));
        var anchor = anchor(fields, head, pins);
        report.fact("index", index);
        var leaf = new Sha256().leaf(entry, entry.length);
        if (!Proofs.included(leaf, index, path, head.tree())) {
            report.add(
                    Attack.PROOF_FORGED,
                    new Where(index, index, 0),
                    head.tree().root(),
                    leaf,
                    "The proof does not lead from the entry to the root in the head.");
        }
        report.done(Check.ENTRIES);
        detail(entry, salt, detail, index);
        earlier.reached(head, anchor.note(), report);
    }

    private void detail(byte[] entry, byte[] salt, byte[] detail, long index) {
        var reader = new EntryReader();
        reader.decode(ascii(Base64Text.of(entry)));
        reader.read();
        var commitment = reader.detailed() ? reader.detail() : null;
        if (salt == null) {
            report.fact("detail", commitment == null ? "none" : "not in the file");
            return;
        }
        var found = new Sha256().detail(salt, detail);
        report.fact("detail", "in the file");
        if (commitment == null || !Arrays.equals(found, commitment)) {
            report.add(new Finding(
                    commitment == null ? Attack.DETAIL_ADDED : Attack.DETAIL_CHANGED,
                    new Where(index, index, 0),
                    commitment == null ? "-" : Base64Text.of(commitment),
                    Base64Text.of(found),
                    "The detail is not the one the entry commits to."));
        }
        report.done(Check.DETAILS);
    }

    private void consistency(Fields fields, Pins pins) throws IOException {
        var from = new Head(fields.number("from-size"), fields.hash("from-root"));
        var path = fields.hashes("proof");
        var head = HeadRecord.parse(fields.bytes("head"));
        anchor(fields, head, pins);
        report.fact("fromSize", from.size());
        report.fact("fromRoot", Base64Text.of(from.root()));
        proven(Proofs.consistent(from, path, head.tree()), Attack.PROOF_FORGED, head.tree());
        report.done(Check.ENTRIES);
        if (!earlier.nothing()) {
            if (earlier.older() == null) {
                report.add(Attack.EARLIER_UNPROVEN, Where.NOWHERE, "An older export is needed, not a note.");
            }
            earlier.startsAt(from, head.log(), report);
            report.done(Check.EARLIER);
        }
    }

    private void cellConsistency(Fields fields, Pins pins) throws IOException {
        pins.checkNoLog(report);
        var fromKeys = fields.keys("from-key");
        var from = fields.note("from-note");
        var path = fields.hashes("proof");
        var keys = fields.keys("key");
        var to = fields.note("note");
        end(fields);
        report.fact("fromSize", from.tree().size());
        report.fact("size", to.tree().size());
        Anchor.describe(report, to, keys);
        var sameCell = from.origin().equals(to.origin());
        proven(sameCell && Proofs.consistent(from.tree(), path, to.tree()), Attack.CELL_FORGED, to.tree());
        report.done(Check.CELL);
        pins.check(from, fromKeys, report);
        pins.check(to, keys, report);
        if (!earlier.nothing()) {
            if (earlier.note() == null) {
                report.add(Attack.EARLIER_UNPROVEN, Where.NOWHERE, "An older note is needed, not an export.");
            }
            earlier.startsAt(from, report);
            report.done(Check.EARLIER);
        }
    }

    private void proven(boolean proven, Attack attack, Head tree) {
        if (!proven) {
            var root = Base64Text.of(tree.root());
            report.add(new Finding(attack, Where.NOWHERE, root, null, "The proof does not lead to both roots."));
        }
    }

    private Anchor anchor(Fields fields, HeadRecord head, Pins pins) throws IOException {
        var anchor = Anchor.read(fields);
        end(fields);
        report.fact("log", Base64Text.of(head.log()));
        pins.check(head.log(), report);
        report.fact("size", head.tree().size());
        report.fact("root", Base64Text.of(head.tree().root()));
        anchor.describe(report);
        anchor.check(head.bytes(), pins, report);
        return anchor;
    }

    private void end(Fields fields) throws IOException {
        var last = fields.rest();
        if (last == null || !last.is("end") || lines.next() != null) {
            throw new Malformed("The last line is end.");
        }
    }

    private static Line ascii(String text) {
        return Line.of(text.getBytes(StandardCharsets.US_ASCII));
    }
}
