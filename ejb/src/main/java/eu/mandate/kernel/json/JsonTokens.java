package eu.mandate.kernel.json;

import eu.mandate.kernel.domain.Refusal;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Map;
import java.util.NoSuchElementException;

/** The tokens of one JSON text, bounded in depth; a text that is not JSON ends in a refusal with line and column. */
public final class JsonTokens implements AutoCloseable {

    /** Levels of arrays and objects. */
    public static final int DEEPEST = 32;

    /** Below this level the library fails. */
    private static final int PASSED = 900;

    /** Kept, because finding the library anew costs more than reading a small text. */
    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private final JsonParser parser;
    private int depth;

    /** The tokens of a text. */
    public JsonTokens(String text) {
        parser = PARSERS.createParser(new StringReader(text));
    }

    /** @throws Refusal VALIDATION at the end of the text, for what is not JSON, and below the deepest level */
    public Event next() {
        var event = step();
        switch (event) {
            case START_OBJECT, START_ARRAY -> deeper();
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return event;
    }

    /** The text of the current key, string or number. */
    public String text() {
        return parser.getString();
    }

    /** Passes over the value that starts with the current token. */
    void skip(Event start) {
        if (start != Event.START_OBJECT && start != Event.START_ARRAY) return;
        for (var outside = depth - 1; depth > outside; ) next();
    }

    /** Levels that are open. */
    public int depth() {
        return depth;
    }

    /** How many characters were read, up to the end of the current token. */
    public long offset() {
        return parser.getLocation().getStreamOffset();
    }

    /**
     * Passes over all that is left above a depth.
     *
     * @throws Refusal VALIDATION when it goes so deep that the library gives up
     */
    public void leave(int wanted) {
        while (depth > wanted) {
            var event = step();
            if (event == Event.START_OBJECT || event == Event.START_ARRAY) pass();
            else if (event == Event.END_OBJECT || event == Event.END_ARRAY) depth--;
        }
    }

    /** Refuses anything but white space behind the value. */
    public void end() {
        try {
            if (parser.hasNext()) throw JsonFaults.single("", "json-trailing-content");
        } catch (JsonParsingException trailing) {
            throw JsonFaults.single("", "json-trailing-content");
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private Event step() {
        try {
            return parser.next();
        } catch (JsonParsingException malformed) {
            var where = malformed.getLocation();
            throw JsonFaults.single("", "json-malformed", where.getLineNumber(), where.getColumnNumber());
        } catch (NoSuchElementException endOfText) {
            throw JsonFaults.single("", "json-incomplete");
        }
    }

    private void pass() {
        if (++depth > PASSED) throw JsonFaults.single("", "json-too-deep", DEEPEST);
    }

    private void deeper() {
        if (++depth > DEEPEST) throw JsonFaults.single("", "json-too-deep", DEEPEST);
    }
}
