package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.HeadRecord;
import eu.mandate.verifier.tree.GrowingTree;
import eu.mandate.verifier.tree.Proofs.Head;
import eu.mandate.verifier.tree.Sha256;
import java.util.Arrays;

/**
 * Compares the heads with the entries and with each other. Where a head and the entries before it disagree, the next heads
 * tell which of the two is wrong: if one of them agrees again, the entries were right.
 */
final class HeadCheck {
    private final byte[] log;
    private final Report report;
    private Segment segment = new Segment(new GrowingTree(new Sha256()));
    private HeadRecord last;
    private long lastIndex = HeadRecord.NONE;
    private long heads;
    private Disagreement open;
    private long openCount;

    /** A head that does not agree with the entries before it. */
    private record Disagreement(Head head, Head entries, long line) {}

    HeadCheck(byte[] log, Report report) {
        this.log = log;
        this.report = report;
    }

    void entry(byte[] leaf) {
        if (open == null) {
            segment.add(leaf);
        }
    }

    void head(long index, HeadRecord record, GrowingTree tree, long line) {
        heads++;
        chain(index, record, tree.size(), line);
        var entries = new Head(tree.size(), tree.root());
        if (record.tree().same(entries)) {
            agreed(tree);
        } else {
            open = open == null ? new Disagreement(record.tree(), entries, line) : open;
            openCount++;
        }
        last = record;
        lastIndex = index;
    }

    private void chain(long index, HeadRecord record, long size, long line) {
        var where = new Where(size - 1, size - 1, line);
        if (!Arrays.equals(record.log(), log)) {
            report.add(Attack.HEAD_FORGED, where, log, record.log(), "A head is that of another log.");
        }
        if (record.previous() != lastIndex) {
            report.add(new Finding(
                    record.previous() > lastIndex ? Attack.HEAD_MISSING : Attack.HEAD_FORGED,
                    where,
                    name(lastIndex),
                    name(record.previous()),
                    "A head does not name the one before it."));
        }
        if (index <= lastIndex
                || last != null && record.tree().size() <= last.tree().size()) {
            report.add(Attack.HEAD_FORGED, where, "A head does not come after the one before it.");
        }
    }

    private static String name(long cellIndex) {
        return cellIndex == HeadRecord.NONE ? "-" : Long.toString(cellIndex);
    }

    private void agreed(GrowingTree tree) {
        if (open != null) {
            forged(open);
            open = null;
            openCount = 0;
        }
        segment = new Segment(tree);
    }

    private void forged(Disagreement head) {
        report.add(
                Attack.HEAD_FORGED,
                new Where(head.entries().size() - 1, head.entries().size() - 1, head.line()),
                head.entries().root(),
                head.head().root(),
                "A head does not say what the entries before it and the other heads say.");
    }

    /** The last head, or null when there was none. */
    HeadRecord last() {
        return last;
    }

    /** After the last line: what is left open, and whether the header names the last head. */
    void finish(LogHeader header, GrowingTree tree, boolean anchored) {
        report.fact("heads", heads);
        if (last == null) {
            report.add(Attack.HEAD_MISSING, Where.NOWHERE, "There is no head.");
        } else if (lastIndex != header.anchor().cellIndex() || !last.tree().same(header.tree())) {
            report.add(
                    lastIndex < header.anchor().cellIndex() ? Attack.HEAD_MISSING : Attack.HEADER_CHANGED,
                    Where.NOWHERE,
                    header.tree().root(),
                    last.tree().root(),
                    "The header names another head than the last one.");
        }
        var entries = new Head(tree.size(), tree.root());
        if (open != null && !anchored && header.tree().same(entries)) {
            forged(open);
        } else if (open != null) {
            wrongEntries(open);
        } else if (tree.size() > segment.from()) {
            report.add(
                    Attack.ENTRY_ADDED,
                    new Where(segment.from(), tree.size() - 1, 0),
                    "Entries stand behind the last head.");
        }
        report.done(Check.HEADS);
        report.done(Check.ENTRIES);
    }

    private void wrongEntries(Disagreement head) {
        var counted = head.entries().size();
        var wanted = head.head().size();
        var from = Math.min(segment.from(), Math.max(0, Math.max(counted, wanted) - 1));
        var where = new Where(from, Math.max(counted, wanted) - 1, head.line());
        var later = openCount > 1 ? " " + (openCount - 1) + " later heads do not agree either." : "";
        var found = head.entries().root();
        if (counted < wanted) {
            var text = "Of these entries " + (wanted - counted) + " are missing.";
            report.add(Attack.ENTRY_MISSING, where, head.head().root(), found, text + later);
        } else if (counted > wanted) {
            var text = "Of these entries " + (counted - wanted) + " do not belong to the log.";
            report.add(Attack.ENTRY_ADDED, where, head.head().root(), found, text + later);
        } else {
            changed(head, where, later);
        }
    }

    private void changed(Disagreement head, Where where, String later) {
        var exchanged = segment.exchanged(head.head().root());
        if (exchanged == null) {
            var text = "At least one of these entries is not the one that was logged.";
            report.add(
                    Attack.ENTRY_CHANGED,
                    where,
                    head.head().root(),
                    head.entries().root(),
                    text + later);
            return;
        }
        var places = new Where(segment.from() + exchanged[0], segment.from() + exchanged[1], head.line());
        var text = "The first and the last of these entries changed their places.";
        report.add(Attack.REORDERED, places, head.head().root(), head.entries().root(), text + later);
    }
}
