package eu.mandate.verifier;

import java.util.Locale;

/** What a finding looks like: the kinds of tampering, and of damage, that can be told apart. */
public enum Attack {
    /** Something does not have its form. */
    MALFORMED(Check.FORM),
    /** The end of the file is missing. */
    TRUNCATED(Check.FORM),
    /** The header is not the one that was written. */
    HEADER_CHANGED(Check.FORM),
    /** An entry is not the one that was logged. */
    ENTRY_CHANGED(Check.ENTRIES),
    /** There are fewer entries than a head counts. */
    ENTRY_MISSING(Check.ENTRIES),
    /** There are more entries than a head counts. */
    ENTRY_ADDED(Check.ENTRIES),
    /** The same entry stands twice, one behind the other. */
    ENTRY_REPEATED(Check.ENTRIES),
    /** Two entries changed their places. */
    REORDERED(Check.ENTRIES),
    /** A proof within the tenant's log does not lead to its root. */
    PROOF_FORGED(Check.ENTRIES),
    /** A detail is not the one its entry commits to. */
    DETAIL_CHANGED(Check.DETAILS),
    /** A detail stands with an entry that never had one. */
    DETAIL_ADDED(Check.DETAILS),
    /** A detail is missing whose erasure was not logged. */
    DETAIL_MISSING(Check.DETAILS),
    /** An erasure was logged of a detail that is not gone. */
    ERASURE_UNDONE(Check.DETAILS),
    /** A head says what the entries do not. */
    HEAD_FORGED(Check.HEADS),
    /** The chain of heads has a gap. */
    HEAD_MISSING(Check.HEADS),
    /** The head is not in the tree of the cell. */
    CELL_FORGED(Check.CELL),
    /** A signature is missing or not good. */
    NOTE_FORGED(Check.SIGNATURE),
    /** It is another log than the pinned one. */
    LOG_NOT_PINNED(Check.HEADS),
    /** None of the pinned keys signed. */
    KEY_NOT_PINNED(Check.SIGNATURE),
    /** What was seen earlier is not the beginning of this log. */
    HISTORY_REWRITTEN(Check.EARLIER),
    /** Whether what was seen earlier is the beginning cannot be told from what was given. */
    EARLIER_UNPROVEN(Check.EARLIER);

    private final Check check;

    Attack(Check check) {
        this.check = check;
    }

    Check check() {
        return check;
    }

    /** Lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
