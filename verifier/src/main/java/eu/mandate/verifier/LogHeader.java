package eu.mandate.verifier;

import eu.mandate.verifier.form.Base64Text;
import eu.mandate.verifier.form.Fields;
import eu.mandate.verifier.tree.Proofs.Head;
import java.io.IOException;

/** The header of an exported log: what the file says it is. */
record LogHeader(byte[] log, String tenant, Head tree, long generation, Anchor anchor) {
    static final String FORM = "mandate-log/v1";

    static LogHeader read(Fields fields) throws IOException {
        var log = fields.hash("log");
        var tenant = fields.text("tenant");
        var size = fields.number("size");
        var tree = new Head(size, fields.hash("root"));
        return new LogHeader(log, tenant, tree, fields.number("generation"), Anchor.read(fields));
    }

    void describe(Report report) {
        report.fact("kind", "log");
        report.fact("log", Base64Text.of(log));
        report.fact("tenantStated", tenant);
        report.fact("generationStated", generation);
        report.fact("size", tree.size());
        report.fact("root", Base64Text.of(tree.root()));
        anchor.describe(report);
    }
}
