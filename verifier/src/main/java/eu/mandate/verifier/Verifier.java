package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.Base64Text;
import eu.mandate.verifier.form.Line;
import eu.mandate.verifier.form.LineReader;
import eu.mandate.verifier.form.Malformed;
import eu.mandate.verifier.form.VerifierKey;
import eu.mandate.verifier.tree.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks files of the audit log. Holds what the one who asks brings along; one instance checks any number of files,
 * one after the other.
 */
public final class Verifier {
    private final Pins pins;
    private final Earlier earlier;

    private Verifier(Pins pins, Earlier earlier) {
        this.pins = pins;
        this.earlier = earlier;
    }

    /**
     * Knowing these keys, possibly none.
     *
     * @throws eu.mandate.verifier.form.Malformed when one is no verifier key
     */
    public static Verifier pinning(List<String> keys) {
        return new Verifier(new Pins(keys.stream().map(VerifierKey::parse).toList(), null), Earlier.NOTHING);
    }

    /**
     * Knowing also which log it has to be.
     *
     * @param id 32 bytes in base64
     * @throws eu.mandate.verifier.form.Malformed when it is something else
     */
    public Verifier ofLog(String id) {
        var bytes = Base64Text.bytes(Line.of(id.getBytes(StandardCharsets.UTF_8)));
        if (bytes.length != Sha256.LENGTH) {
            throw new Malformed("The id of a log is base64 of 32 bytes.");
        }
        return new Verifier(pins.ofLog(bytes), earlier);
    }

    /**
     * Knowing also what was seen earlier.
     *
     * @param older an exported log, or a note of the cell
     * @throws eu.mandate.verifier.form.Malformed when it is neither
     */
    public Verifier since(Path older) throws IOException {
        return new Verifier(pins, Earlier.read(older));
    }

    public Verdict check(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return check(in);
        }
    }

    /** Reads to the end, and does not close. */
    public Verdict check(InputStream in) throws IOException {
        var start = in.readNBytes(ProofCheck.FORM.length());
        var lines = new LineReader(new SequenceInputStream(new ByteArrayInputStream(start), in));
        var report = new Report();
        var form = new String(start, StandardCharsets.ISO_8859_1);
        if (form.equals(ProofCheck.FORM)) {
            new ProofCheck(lines, earlier, report).run(pins);
        } else if (form.startsWith(LogHeader.FORM)) {
            new LogCheck(lines, earlier, report).run(pins);
        } else {
            report.add(Attack.MALFORMED, Where.line(1), "A file mandate-log/v1 or mandate-proof/v1 was expected.");
        }
        return report.verdict();
    }
}
