package eu.mandate.verifier;

import eu.mandate.verifier.Finding.Where;
import eu.mandate.verifier.form.Note;
import eu.mandate.verifier.form.Note.Signed;
import eu.mandate.verifier.form.VerifierKey;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys, and perhaps the log, that were given with the call, and what was found out about signatures: most files share
 * their note.
 */
final class Pins {
    private static final int REMEMBERED = 16;

    private final List<VerifierKey> keys;
    private final byte[] log;
    private final Map<String, Signed> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Signed> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param log its id, or null when any log will do */
    Pins(List<VerifierKey> keys, byte[] log) {
        this.keys = keys;
        this.log = log;
    }

    Pins ofLog(byte[] id) {
        return new Pins(keys, id);
    }

    /** That the file is about the log that was given. */
    void check(byte[] logOfFile, Report report) {
        if (log != null && !Arrays.equals(log, logOfFile)) {
            report.add(
                    Attack.LOG_NOT_PINNED,
                    Where.NOWHERE,
                    log,
                    logOfFile,
                    "This is another log than the one that was given.");
        }
        report.fact("logPinned", log != null);
    }

    /** That a file that is about no tenant's log is not taken for one. */
    void checkNoLog(Report report) {
        if (log != null) {
            report.add(
                    Attack.LOG_NOT_PINNED, Where.NOWHERE, "A proof between notes is about the cell and about no log.");
        }
    }

    /** That every key of the file signed, and, when keys are pinned, one of those. */
    void check(Note note, List<VerifierKey> keysOfFile, Report report) {
        for (var key : keysOfFile) {
            bad(note, key, by(note, key) != Signed.GOOD, report);
        }
        var byPinned = false;
        for (var key : keys) {
            var signed = by(note, key);
            byPinned |= signed == Signed.GOOD;
            bad(note, key, signed == Signed.BAD && !keysOfFile.contains(key), report);
        }
        if (!byPinned && !keys.isEmpty()) {
            report.add(
                    Attack.KEY_NOT_PINNED,
                    Where.NOWHERE,
                    "None of the keys that were given signed the note of " + note.origin() + ".");
        }
        report.done(Check.SIGNATURE);
        report.trust(byPinned ? Trust.PINNED : Trust.FILE_ONLY);
    }

    private Signed by(Note note, VerifierKey key) {
        return known.computeIfAbsent(key.text() + "\n" + note.whole(), unknown -> note.by(key));
    }

    private static void bad(Note note, VerifierKey key, boolean found, Report report) {
        if (found) {
            report.add(
                    Attack.NOTE_FORGED,
                    Where.NOWHERE,
                    "The note of " + note.origin() + " has no good signature by " + key.text() + ".");
        }
    }
}
