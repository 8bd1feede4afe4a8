package eu.mandate.dataplane.json;

import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.json.JsonTokens;
import jakarta.json.stream.JsonParser.Event;
import java.util.List;

/**
 * The records of one call, one at a time. What is wrong inside of one record is told with it, and the others are read; what is
 * wrong with the text as a whole refuses the call.
 */
public abstract class OfferedRecords implements AutoCloseable {

    /** Most bytes of a record, in UTF-8. */
    public static final int LARGEST = 256 * 1024;

    /** Most records of a call. */
    public static final int MOST = 10_000;

    private int count;

    /**
     * The text of one record, or an array of records.
     *
     * @throws Refusal VALIDATION when it is neither
     */
    public static OfferedRecords ofJson(String text) {
        return new OfDocument(text);
    }

    /** A record in each line; lines without one are passed over. */
    public static OfferedRecords ofLines(String text) {
        return new OfLines(text);
    }

    /** Whether the text is one record, not an array of records. */
    public abstract boolean single();

    /**
     * The next record, or null at the end.
     *
     * @throws Refusal VALIDATION when the text is not JSON; TOO_LARGE when there are more records than a call may hold
     */
    public final Offered next() {
        var offered = read();
        if (offered != null && ++count > MOST) throw Refusal.of(Code.TOO_LARGE, "records-too-many", MOST);
        return offered;
    }

    /** The next one, however many there were. */
    protected abstract Offered read();

    @Override
    public void close() {}

    static Fault tooLarge() {
        return Fault.of(Code.TOO_LARGE, "record-too-large", LARGEST / 1024);
    }

    private static Offered sized(Offered offered, String text, int from, int to) {
        if (offered.value() == null || bytes(text, from, to) <= LARGEST) return offered;
        return new Offered(null, List.of(tooLarge()));
    }

    /** Counted only where it matters: a character has three bytes at most, the half of a pair two. */
    private static long bytes(String text, int from, int to) {
        if ((to - from) * 3L <= LARGEST) return to - from;
        var bytes = 0L;
        for (var at = from; at < to; at++) {
            var character = text.charAt(at);
            bytes += character < 0x80 ? 1 : character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
        }
        return bytes;
    }

    private static final class OfDocument extends OfferedRecords {
        private final String text;
        private final JsonTokens tokens;
        private final GivenReader reader;
        private final Event start;
        private boolean ended;

        OfDocument(String text) {
            this.text = text;
            tokens = new JsonTokens(text);
            reader = new GivenReader(tokens);
            start = tokens.next();
            if (start != Event.START_ARRAY && start != Event.START_OBJECT) {
                throw Refusal.invalid("", "records-form");
            }
        }

        @Override
        public boolean single() {
            return start == Event.START_OBJECT;
        }

        @Override
        protected Offered read() {
            if (ended) return null;
            var first = single() ? start : tokens.next();
            ended = single() || first == Event.END_ARRAY;
            if (first == Event.END_ARRAY) {
                tokens.end();
                return null;
            }
            var from = tokens.offset();
            var offered = reader.read(first);
            var to = tokens.offset();
            if (single()) tokens.end();
            return sized(offered, text, (int) from, (int) Math.min(to, text.length()));
        }

        @Override
        public void close() {
            tokens.close();
        }
    }

    private static final class OfLines extends OfferedRecords {
        private final String text;
        private int at;

        OfLines(String text) {
            this.text = text;
        }

        @Override
        public boolean single() {
            return false;
        }

        @Override
        protected Offered read() {
            while (at < text.length()) {
                var end = text.indexOf('\n', at);
                var line = text.substring(at, end < 0 ? text.length() : end);
                at = end < 0 ? text.length() : end + 1;
                if (!line.isBlank()) return sized(line(line), line, 0, line.length());
            }
            return null;
        }

        /** A line that is not JSON is no reason to refuse the others. */
        private static Offered line(String line) {
            try (var tokens = new JsonTokens(line)) {
                var offered = new GivenReader(tokens).read(tokens.next());
                tokens.end();
                return offered;
            } catch (Refusal malformed) {
                return new Offered(
                        null, malformed.errors().stream().map(OfLines::fault).toList());
            }
        }

        private static Fault fault(Violation violation) {
            return Fault.of(violation.reason(), violation.arguments().toArray()).under(violation.pointer());
        }
    }
}
