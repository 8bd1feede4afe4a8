package eu.mandate.longjob.service.format;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One JSON object a line, in UTF-8; absent values are null, so that each line has the same members. */
final class JsonRows implements RowWriter {
    private static final JsonGeneratorFactory JSON = Json.createGeneratorFactory(Map.of());

    private final OutputStream out;
    private final List<String> columns;

    JsonRows(OutputStream out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void row(List<Object> values) throws IOException {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var i = 0; i < columns.size(); i++) {
                json.writeKey(columns.get(i));
                value(json, values.get(i));
            }
            json.writeEnd();
        }
        out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    /** A value as a cell of a table: itself, or JSON where it has members of its own, in alphabetical order. */
    static String text(Object value) {
        if (!(value instanceof Map<?, ?>) && !(value instanceof Collection<?>)) return value.toString();
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            value(json, value);
        }
        return text.toString();
    }

    private static void value(JsonGenerator json, Object value) {
        if (value == null) json.writeNull();
        else if (value instanceof Boolean truth) json.write(truth);
        else if (value instanceof Integer || value instanceof Long) json.write(((Number) value).longValue());
        else if (value instanceof BigDecimal figure) json.write(figure);
        else if (value instanceof Collection<?> several) {
            json.writeStartArray();
            several.forEach(each -> value(json, each));
            json.writeEnd();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            new TreeMap<>(map).forEach((name, member) -> {
                json.writeKey(name.toString());
                value(json, member);
            });
            json.writeEnd();
        } else json.write(value.toString());
    }
}
