package eu.mandate.dataplane.store;

import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Map;

/**
 * Values as JSON (RFC 8259). Written by hand because ten thousand records come in one call, and a generator of the library
 * borrows and clears a buffer for each.
 */
final class JsonWriting {

    /** Always six decimals, so that the order of texts is the order of time. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder json = new StringBuilder(256);

    @Override
    public String toString() {
        return json.toString();
    }

    /** An object of values. */
    JsonWriting values(Map<String, FieldValue> values) {
        json.append('{');
        for (Iterator<Map.Entry<String, FieldValue>> all = values.entrySet().iterator(); all.hasNext(); ) {
            var entry = all.next();
            name(entry.getKey()).value(entry.getValue());
            if (all.hasNext()) json.append(',');
        }
        json.append('}');
        return this;
    }

    JsonWriting name(String name) {
        text(name);
        json.append(':');
        return this;
    }

    JsonWriting raw(String token) {
        json.append(token);
        return this;
    }

    void value(FieldValue value) {
        if (value instanceof FieldValue.Words words) text(words.text());
        else if (value instanceof FieldValue.Figure figure)
            json.append(figure.figure().toPlainString());
        else if (value instanceof FieldValue.Amount amount) amount(amount);
        else if (value instanceof FieldValue.Day day) text(day.day().toString());
        else if (value instanceof FieldValue.Moment moment) text(moment(moment.moment()));
        else if (value instanceof FieldValue.Truth truth) json.append(truth.truth());
        else if (value instanceof FieldValue.Many many) given(new Given.Sequence(many.elements()));
        else if (value instanceof FieldValue.File named) text(named.id().toString());
        else if (value instanceof FieldValue.Digest digest) text(digest.hex());
        else if (value instanceof FieldValue.Secret secret) text(secret.secret());
        else throw new IllegalStateException("a kind of value without a form: " + value);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private void amount(FieldValue.Amount amount) {
        json.append("{\"minorUnits\":").append(amount.minorUnits()).append(",\"currency\":");
        text(amount.currency());
        json.append('}');
    }

    private void given(Given given) {
        if (given instanceof Given.Text words) text(words.text());
        else if (given instanceof Given.Figure figure)
            json.append(figure.figure().toPlainString());
        else if (given instanceof Given.Truth truth) json.append(truth.truth());
        else if (given instanceof Given.Sequence list) elements(list);
        else if (given instanceof Given.Members object) members(object);
        else json.append("null");
    }

    private void elements(Given.Sequence list) {
        json.append('[');
        var between = "";
        for (var element : list.elements()) {
            json.append(between);
            given(element);
            between = ",";
        }
        json.append(']');
    }

    private void members(Given.Members object) {
        json.append('{');
        var between = "";
        for (var member : object.members().entrySet()) {
            json.append(between);
            name(member.getKey()).given(member.getValue());
            between = ",";
        }
        json.append('}');
    }

    JsonWriting text(String text) {
        json.append('"');
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character >= ' ' && character != '"' && character != '\\') continue;
            json.append(text, from, at);
            escaped(character);
            from = at + 1;
        }
        json.append(text, from, text.length()).append('"');
        return this;
    }

    private void escaped(char character) {
        if (character == '"' || character == '\\') json.append('\\').append(character);
        else if (character == '\n') json.append("\\n");
        else json.append("\\u00").append(HEX[character >> 4]).append(HEX[character & 15]);
    }
}
