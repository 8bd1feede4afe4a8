package eu.mandate.kernel.json;

import eu.mandate.kernel.domain.Refusal;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * Records as JSON texts and back. What is written is canonical: members in alphabetical order, no white space, absent values
 * left out, elements of a set in the order of their texts; so equal records have equal texts and equal hashes.
 */
public final class Records {

    private Records() {}

    /**
     * Binds strictly: no unknown and no repeated member, no conversion between types. Constraints are not judged here.
     *
     * @throws Refusal VALIDATION with the JSON pointer of every fault found
     */
    public static <T extends Record> T read(String json, Class<T> type) {
        return RecordBinder.bind(json, type);
    }

    /** The canonical text. */
    public static String write(Record value) {
        var text = new StringWriter();
        try (var json = Json.createGenerator(text)) {
            object(json, value);
        }
        return text.toString();
    }

    private static void object(JsonGenerator json, Record value) {
        json.writeStartObject();
        Arrays.stream(value.getClass().getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(component -> member(json, component.getName(), read(component, value)));
        json.writeEnd();
    }

    private static void member(JsonGenerator json, String name, Object value) {
        if (value == null) return;
        json.writeKey(name);
        value(json, value);
    }

    private static void value(JsonGenerator json, Object value) {
        if (value instanceof Record nested) object(json, nested);
        else if (value instanceof Collection<?> elements) elements(json, elements);
        else if (value instanceof Boolean truth) json.write(truth);
        else if (value instanceof Integer || value instanceof Long) json.write(((Number) value).longValue());
        else if (value instanceof Enum<?> constant) json.write(constant.name());
        else json.write(value.toString());
    }

    private static void elements(JsonGenerator json, Collection<?> elements) {
        json.writeStartArray();
        var ordered = elements.stream();
        if (elements instanceof Set) ordered = ordered.sorted(Comparator.comparing(Object::toString));
        ordered.forEach(element -> value(json, element));
        json.writeEnd();
    }

    private static Object read(RecordComponent component, Record owner) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot read " + component, broken);
        }
    }
}
