package eu.mandate.dataplane.domain.receipt;

import static java.util.Objects.requireNonNull;

import eu.mandate.audit.domain.note.NoteKey;
import eu.mandate.audit.domain.note.SignedNote;
import eu.mandate.audit.domain.note.VerifierKey;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.kernel.domain.Sha256;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What was decided, in hashes. The call is hashed together with a salt that only its receiver is given: without it nobody can
 * find out by trying whom or what the receipt is about, and when the receiver forgets it the receipt tells nothing any more.
 *
 * @param id of the receipt
 * @param at business time
 * @param outcome {@code YES}, or the code of the no
 * @param step number of the step that failed, 0 for a yes
 * @param question hash of salt and call
 * @param duties hash of what accompanies a yes
 * @param profile content hash of the profile in force
 * @param policy hash of the policy in force
 */
public record DecisionReceipt(
        UUID id, Instant at, String outcome, int step, String question, String duties, String profile, String policy) {

    /** Bytes of a salt. */
    public static final int SALT = 32;

    private static final String FORM = "mandate-receipt/v1";
    private static final String YES = "YES";
    private static final String NONE = "-";
    private static final byte[] USE = {3};
    private static final List<String> NAMES =
            List.of("id", "at", "outcome", "step", "question", "duties", "profile", "policy");

    public DecisionReceipt {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        for (var value : List.of(outcome, question, duties, profile, policy)) {
            if (!value.matches("[A-Za-z0-9_-]{1,80}")) throw new IllegalArgumentException("no line of a receipt");
        }
    }

    /**
     * Who asked and about what, beyond the question.
     *
     * @param actor id of whoever asked
     * @param record id of the record, or null for a call on many
     * @param salt 32 random bytes, used once, for the receiver only
     */
    public record Call(String actor, String record, byte[] salt) {
        public Call {
            requireNonNull(actor, "actor");
            if (salt.length != SALT) throw new IllegalArgumentException("a salt has 32 bytes");
            salt = salt.clone();
        }

        @Override
        public byte[] salt() {
            return salt.clone();
        }

        @Override
        public String toString() {
            return "call";
        }
    }

    /** The receipt of a decision. */
    public static DecisionReceipt of(UUID id, Decision decision, Situation situation, Call call) {
        var profile = situation.profile() == null ? NONE : situation.profile().contentHash();
        var policy =
                situation.entrustment() == null ? NONE : situation.entrustment().hash();
        var hash = hash(decision.question(), call);
        if (decision instanceof Decision.No no) {
            return new DecisionReceipt(
                    id, at(decision), no.code().name(), no.step().number(), hash, NONE, profile, policy);
        }
        var duties = hex(Sha256.of(QuestionBytes.of(((Decision.Yes) decision).duties())));
        return new DecisionReceipt(id, at(decision), YES, 0, hash, duties, profile, policy);
    }

    private static Instant at(Decision decision) {
        var at = decision.question().at();
        return at == null ? Instant.EPOCH : at;
    }

    /** Whether this is the receipt of that call. */
    public boolean isOf(Question asked, Call call) {
        return hash(asked, call).equals(question);
    }

    /** Whether the call may go on. */
    public boolean allowed() {
        return outcome.equals(YES);
    }

    /** The text that is signed. */
    public String text() {
        var values = List.of(
                id.toString(), at.toString(), outcome, Integer.toString(step), question, duties, profile, policy);
        var text = new StringBuilder(FORM).append('\n');
        for (var line = 0; line < NAMES.size(); line++) {
            text.append(NAMES.get(line)).append(' ').append(values.get(line)).append('\n');
        }
        return text.toString();
    }

    /** The signed receipt. */
    public SignedNote signed(List<NoteKey> keys) {
        return SignedNote.sign(text(), keys);
    }

    /**
     * Reads a signed receipt.
     *
     * @throws IllegalArgumentException when it is none in its one form, or the key did not sign it
     */
    public static DecisionReceipt verified(SignedNote note, VerifierKey key) {
        if (!note.isSignedBy(key)) throw new IllegalArgumentException("the receipt is not signed by this key");
        var receipt = read(note.text());
        if (!receipt.text().equals(note.text())) throw new IllegalArgumentException("no receipt in its one form");
        return receipt;
    }

    private static DecisionReceipt read(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != NAMES.size() + 2 || !lines[0].equals(FORM))
            throw new IllegalArgumentException("no receipt");
        var values = new String[NAMES.size()];
        for (var line = 0; line < values.length; line++) {
            var start = NAMES.get(line) + " ";
            if (!lines[line + 1].startsWith(start)) throw new IllegalArgumentException("no receipt");
            values[line] = lines[line + 1].substring(start.length());
        }
        try {
            return new DecisionReceipt(
                    UUID.fromString(values[0]),
                    Instant.parse(values[1]),
                    values[2],
                    Integer.parseInt(values[3]),
                    values[4],
                    values[5],
                    values[6],
                    values[7]);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("no receipt", wrong);
        }
    }

    private static String hash(Question question, Call call) {
        return hex(Sha256.of(USE, call.salt(), QuestionBytes.of(question, call.actor(), call.record())));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
