package eu.mandate.kernel.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.NoSuchElementException;

/** The tokens of one JSON text, bounded in depth; a text that is not JSON ends in a refusal with line and column. */
final class JsonTokens implements AutoCloseable {

    static final int DEEPEST = 32;

    private final JsonParser parser;
    private int depth;

    JsonTokens(String text) {
        parser = Json.createParser(new StringReader(text));
    }

    Event next() {
        var event = step();
        switch (event) {
            case START_OBJECT, START_ARRAY -> deeper();
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        return event;
    }

    /** The text of the current key, string or number. */
    String text() {
        return parser.getString();
    }

    /** Passes over the value that starts with the current token. */
    void skip(Event start) {
        if (start != Event.START_OBJECT && start != Event.START_ARRAY) return;
        for (var outside = depth - 1; depth > outside; ) next();
    }

    /** Refuses anything but white space behind the value. */
    void end() {
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

    private void deeper() {
        if (++depth > DEEPEST) throw JsonFaults.single("", "json-too-deep", DEEPEST);
    }
}
