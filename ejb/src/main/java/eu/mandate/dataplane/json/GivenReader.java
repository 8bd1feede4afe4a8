package eu.mandate.dataplane.json;

import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.JsonPointers;
import eu.mandate.kernel.json.JsonTokens;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads one JSON value after the other out of a text. A value that is nested too deeply, has too many parts or names a member
 * twice is passed over with its fault, and the next one can be read.
 */
final class GivenReader {

    private static final int MOST_PARTS = OfferedRecords.LARGEST / 2;
    private static final int LONGEST_NUMBER = 100;
    private static final int DIGITS = 38;
    private static final int PLACES = 12;
    private static final int MOST_FAULTS = 50;

    private final JsonTokens tokens;

    /** Where the reader stands: a name or a number for each level. Pointers are made of it for faults only. */
    private final Object[] path = new Object[JsonTokens.DEEPEST + 2];

    private List<Fault> faults;
    private int parts;
    private int level;

    GivenReader(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /** Ends the reading of one value from within. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Unreadable(Fault fault) {
            super(fault.reason(), null, false, false);
            this.fault = fault;
        }
    }

    /**
     * The value that begins with an event that was read already.
     *
     * @throws Refusal VALIDATION when the text is not JSON
     */
    Offered read(Event start) {
        faults = new ArrayList<>(0);
        parts = 0;
        level = 0;
        var outside = start == Event.START_OBJECT || start == Event.START_ARRAY ? tokens.depth() - 1 : tokens.depth();
        try {
            var value = value(start);
            return new Offered(faults.isEmpty() ? value : null, faults);
        } catch (Unreadable passedOver) {
            tokens.leave(outside);
            return new Offered(null, List.of(passedOver.fault));
        }
    }

    private Given value(Event event) {
        if (++parts > MOST_PARTS) throw new Unreadable(OfferedRecords.tooLarge());
        return switch (event) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> Given.of(tokens.text());
            case VALUE_NUMBER -> number(tokens.text());
            case VALUE_TRUE -> new Given.Truth(true);
            case VALUE_FALSE -> new Given.Truth(false);
            default -> Given.NOTHING;
        };
    }

    private Given object() {
        var members = new LinkedHashMap<String, Given>();
        level++;
        while (next() == Event.KEY_NAME) {
            var name = tokens.text();
            path[level] = name;
            if (members.put(name, value(next())) != null) fault("json-repeated-member");
        }
        level--;
        return new Given.Members(members);
    }

    private Given list() {
        var elements = new ArrayList<Given>();
        level++;
        path[level] = 0;
        for (var event = next(); event != Event.END_ARRAY; event = next()) {
            elements.add(value(event));
            path[level] = elements.size();
        }
        level--;
        return new Given.Sequence(elements);
    }

    private Event next() {
        try {
            return tokens.next();
        } catch (Refusal refused) {
            if (tokens.depth() <= JsonTokens.DEEPEST) throw refused;
            throw new Unreadable(Fault.of("json-too-deep", JsonTokens.DEEPEST).under(pointer()));
        }
    }

    /** Not read at any length: to make a number of a million digits takes minutes. */
    private Given number(String text) {
        try {
            if (text.length() <= LONGEST_NUMBER) return new Given.Figure(new BigDecimal(text));
        } catch (NumberFormatException exponentTooLong) {
            // Told below like any other number that is too long.
        }
        fault("number-too-long", DIGITS, PLACES);
        return Given.NOTHING;
    }

    private void fault(String reason, Object... arguments) {
        if (faults.size() < MOST_FAULTS) faults.add(Fault.of(reason, arguments).under(pointer()));
    }

    private String pointer() {
        var pointer = "";
        for (var at = 1; at <= level; at++) {
            pointer = path[at] instanceof Integer index
                    ? JsonPointers.child(pointer, index)
                    : JsonPointers.child(pointer, (String) path[at]);
        }
        return pointer;
    }
}
