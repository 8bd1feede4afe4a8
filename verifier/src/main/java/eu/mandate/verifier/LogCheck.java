package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.Base64Text;
import eu.mandate.verifier.form.EntryReader;
import eu.mandate.verifier.form.Fields;
import eu.mandate.verifier.form.HeadRecord;
import eu.mandate.verifier.form.Line;
import eu.mandate.verifier.form.LineReader;
import eu.mandate.verifier.form.Malformed;
import eu.mandate.verifier.tree.GrowingTree;
import eu.mandate.verifier.tree.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Checks an exported log, form {@code mandate-log/v1}, in one pass and in memory that does not grow with it. */
final class LogCheck {
    private static final byte[] ENTRY = ascii("E ");
    private static final byte[] HEAD = ascii("H ");
    private static final byte[] END = ascii("end ");

    private final LineReader lines;
    private final Report report;
    private final Sha256 sha256 = new Sha256();
    private final GrowingTree tree = new GrowingTree(sha256);
    private final EntryReader entry = new EntryReader();
    private final DetailCheck details;
    private final Earlier earlier;
    private final byte[] leaf = new byte[Sha256.LENGTH];
    private LogHeader header;
    private byte[] headerHash;
    private HeadCheck heads;
    private boolean ended;

    LogCheck(LineReader lines, Earlier earlier, Report report) {
        this.lines = lines;
        this.earlier = earlier;
        this.report = report;
        this.details = new DetailCheck(report);
    }

    void run(Pins pins) throws IOException {
        try {
            var fields = new Fields(lines, LogHeader.FORM);
            header = LogHeader.read(fields);
            headerHash = fields.hash();
            header.describe(report);
            pins.check(header.log(), report);
            heads = new HeadCheck(header.log(), report);
            earlier.begin(header, tree, report);
            body(fields.rest());
            report.done(Check.FORM);
        } catch (Malformed e) {
            var attack = header == null ? Attack.MALFORMED : Attack.TRUNCATED;
            report.add(attack, Where.line(lines.number()), e.getMessage());
        }
        if (header != null) {
            finish(pins);
        }
    }

    private void body(Line first) throws IOException {
        for (var line = first; line != null; line = lines.next()) {
            try {
                line(line);
            } catch (Malformed e) {
                report.add(Attack.MALFORMED, Where.line(lines.number()), e.getMessage());
            }
        }
        if (!ended) {
            report.add(Attack.TRUNCATED, Where.line(lines.number()), "The last line is missing.");
        }
    }

    private void line(Line line) {
        if (ended) {
            throw new Malformed("Something stands behind the last line.");
        }
        if (line.startsWith(ENTRY)) {
            entry(line.from(ENTRY.length));
        } else if (line.startsWith(HEAD)) {
            head(line.from(HEAD.length));
        } else if (line.startsWith(END)) {
            end(line.from(END.length));
        } else {
            throw new Malformed("A line of the body begins with E, H or end.");
        }
    }

    private void entry(Line line) {
        var where = Where.entry(tree.size(), lines.number());
        try {
            read(line, where);
        } catch (Malformed e) {
            report.add(new Finding(Attack.MALFORMED, where, null, Base64Text.of(leaf), e.getMessage()));
        }
    }

    private void read(Line line, Where where) {
        Line rest;
        try {
            rest = entry.decode(line);
        } finally {
            append();
        }
        entry.read();
        if (entry.repeated()) {
            report.add(Attack.ENTRY_REPEATED, where, "The entry has the id of the one before it.");
        }
        details.entry(entry, rest, where);
    }

    private void append() {
        entry.leaf(sha256, leaf);
        tree.append(leaf);
        heads.entry(leaf);
        earlier.grown(tree, report);
    }

    private void head(Line line) {
        var space = line.space();
        if (space == line.length()) {
            throw new Malformed("A head is an index and a record.");
        }
        var record = HeadRecord.parse(Base64Text.bytes(line.from(space + 1)));
        heads.head(line.to(space).number(), record, tree, lines.number());
    }

    private void end(Line line) {
        ended = true;
        var space = line.space();
        if (space == line.length()) {
            throw new Malformed("The last line is a count and a hash.");
        }
        var count = line.to(space).number();
        if (count != tree.size()) {
            report.add(new Finding(
                    count > tree.size() ? Attack.ENTRY_MISSING : Attack.ENTRY_ADDED,
                    Where.line(lines.number()),
                    Long.toString(count),
                    Long.toString(tree.size()),
                    "The last line counts other entries than there are."));
        }
        var hash = Base64Text.bytes(line.from(space + 1));
        if (!Arrays.equals(hash, headerHash)) {
            report.add(
                    Attack.HEADER_CHANGED,
                    Where.line(lines.number()),
                    hash,
                    headerHash,
                    "The header is not the one that was written.");
        }
    }

    private void finish(Pins pins) {
        report.fact("entries", tree.size());
        details.finish();
        var last = heads.last();
        if (last == null) {
            pins.check(header.anchor().note(), header.anchor().keys(), report);
        } else {
            header.anchor().check(last.bytes(), pins, report);
        }
        heads.finish(header, tree, last != null && !report.failed(Check.CELL));
        earlier.finish(header, report);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
