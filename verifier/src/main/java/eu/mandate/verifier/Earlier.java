package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.Base64Text;
import eu.mandate.verifier.form.Fields;
import eu.mandate.verifier.form.HeadRecord;
import eu.mandate.verifier.form.LineReader;
import eu.mandate.verifier.form.Malformed;
import eu.mandate.verifier.form.Note;
import eu.mandate.verifier.tree.GrowingTree;
import eu.mandate.verifier.tree.Proofs.Head;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What was seen of the log before: an older export, or an older note of the cell. The log has to go on from there; what is
 * older is trusted as it is, because it comes from who asks.
 *
 * @param older header of the older export, or null
 * @param note the older note, or null
 */
record Earlier(LogHeader older, Note note) {
    static final Earlier NOTHING = new Earlier(null, null);

    private static final int LARGEST_NOTE = 1 << 16;

    /** @throws Malformed when it is neither an export nor a note */
    static Earlier read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(LARGEST_NOTE);
            var form = (LogHeader.FORM + "\n").getBytes(StandardCharsets.US_ASCII);
            if (start.length > form.length && Arrays.equals(start, 0, form.length, form, 0, form.length)) {
                // The first entry behind the header may be longer than a note.
                var lines = new LineReader(new SequenceInputStream(new ByteArrayInputStream(start), in));
                return new Earlier(LogHeader.read(new Fields(lines, LogHeader.FORM)), null);
            }
            return new Earlier(null, Note.parse(start));
        }
    }

    boolean nothing() {
        return older == null && note == null;
    }

    void begin(LogHeader header, GrowingTree tree, Report report) {
        if (older != null && !Arrays.equals(older.log(), header.log())) {
            anotherLog(header.log(), report);
        }
        grown(tree, report);
    }

    /** After each entry. */
    void grown(GrowingTree tree, Report report) {
        if (older != null && tree.size() == older.tree().size()) {
            var root = tree.root();
            if (!Arrays.equals(root, older.tree().root())) {
                report.add(
                        Attack.HISTORY_REWRITTEN,
                        new Where(0, tree.size() - 1, 0),
                        older.tree().root(),
                        root,
                        "These entries are not those that were seen earlier.");
            }
        }
    }

    void finish(LogHeader header, Report report) {
        if (nothing()) {
            return;
        }
        if (older != null && older.tree().size() > header.tree().size()) {
            report.add(
                    Attack.HISTORY_REWRITTEN,
                    new Where(header.tree().size(), older.tree().size() - 1, 0),
                    "These entries were seen earlier.");
        }
        if (note != null) {
            later(header.anchor().note(), report);
        }
        report.done(Check.EARLIER);
    }

    /** What two notes tell without a proof. */
    private void later(Note later, Report report) {
        var from = note.tree();
        var to = later.tree();
        if (!note.origin().equals(later.origin())) {
            report.add(Attack.EARLIER_UNPROVEN, Where.NOWHERE, "The earlier note is of another cell.");
        } else if (from.size() > to.size() || from.size() == to.size() && !from.same(to)) {
            rewritten(from, to, report);
        } else if (from.size() < to.size()) {
            report.add(
                    Attack.EARLIER_UNPROVEN,
                    Where.NOWHERE,
                    "Whether the cell goes on from the earlier note takes a proof of cell-consistency from "
                            + from.size() + " to " + to.size() + ".");
        }
    }

    /** What the head of a proof of inclusion, and the note about it, tell of what was seen. */
    void reached(HeadRecord head, Note later, Report report) {
        if (nothing()) {
            return;
        }
        if (older != null) {
            reached(head, report);
        }
        if (note != null) {
            later(later, report);
        }
        report.done(Check.EARLIER);
    }

    private void reached(HeadRecord head, Report report) {
        var seen = older.tree();
        var found = head.tree();
        if (!Arrays.equals(older.log(), head.log())) {
            anotherLog(head.log(), report);
        } else if (seen.size() == found.size() && !seen.same(found)) {
            rewritten(seen, found, report);
        } else if (seen.size() != found.size()) {
            report.add(
                    Attack.EARLIER_UNPROVEN,
                    Where.NOWHERE,
                    "A proof of inclusion does not tell whether the log of size " + found.size() + " goes on from size "
                            + seen.size() + "; that takes a proof of consistency.");
        }
    }

    private void anotherLog(byte[] found, Report report) {
        report.add(
                Attack.HISTORY_REWRITTEN, Where.NOWHERE, older.log(), found, "What was seen earlier is another log.");
    }

    /** That a proof of consistency starts at what was seen. */
    void startsAt(Head start, byte[] log, Report report) {
        if (older != null && (!older.tree().same(start) || !Arrays.equals(older.log(), log))) {
            rewritten(older.tree(), start, report);
        }
    }

    /** That a proof between notes starts at the one that was seen. */
    void startsAt(Note start, Report report) {
        if (note != null && (!note.tree().same(start.tree()) || !note.origin().equals(start.origin()))) {
            rewritten(note.tree(), start.tree(), report);
        }
    }

    private static void rewritten(Head seen, Head found, Report report) {
        report.add(new Finding(
                Attack.HISTORY_REWRITTEN,
                Where.NOWHERE,
                seen.size() + " " + Base64Text.of(seen.root()),
                found.size() + " " + Base64Text.of(found.root()),
                "What was seen earlier is not where this starts."));
    }
}
