package eu.mandate.kernel.portal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The texts of a form as JSON and back. A blank field is left out; a text that is not what its field needs goes as it is, so
 * that the reader of the JSON refuses it with the same words as at the REST API.
 */
final class FormJson {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,40}");
    private static final Pattern MINUTE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");
    private static final int MINUTE_LENGTH = 16;

    private final FormValues values;

    FormJson(FormValues values) {
        this.values = values;
    }

    /** The record whose components have names that start with the prefix. */
    JsonObject write(List<FormPart> parts, String prefix) {
        var object = Json.createObjectBuilder();
        for (var part : parts) {
            var value = write(part, prefix + part.name());
            if (value != null) object.add(part.name(), value);
        }
        return object.build();
    }

    private JsonValue write(FormPart part, String name) {
        return switch (part.shape()) {
            case RECORDS ->
                array(IntStream.range(0, values.count(name))
                        .mapToObj(index -> write(part.parts(), name + "." + index + "."))
                        .toList());
            case RECORD -> !part.required() && values.blank(name + ".") ? null : write(part.parts(), name + ".");
            case FIELD -> field(part, name);
        };
    }

    private JsonValue field(FormPart part, String name) {
        var texts = values.get(name).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (part.repeated()) {
            return array(
                    texts.stream().map(text -> scalar(FieldKind.TEXT, text)).toList());
        }
        return texts.isEmpty() ? null : scalar(part.kind(), texts.get(0));
    }

    private static JsonValue scalar(FieldKind kind, String text) {
        if (kind == FieldKind.NUMBER && WHOLE_NUMBER.matcher(text).matches()) {
            return Json.createValue(new BigInteger(text));
        }
        if (kind == FieldKind.YES_NO && text.equals("true")) return JsonValue.TRUE;
        if (kind == FieldKind.YES_NO && text.equals("false")) return JsonValue.FALSE;
        if (kind == FieldKind.TIME && MINUTE.matcher(text).matches()) return Json.createValue(text + ":00Z");
        return Json.createValue(text);
    }

    private static JsonArray array(List<? extends JsonValue> elements) {
        var array = Json.createArrayBuilder();
        elements.forEach(array::add);
        return array.build();
    }

    /** Puts the object's members into the fields. */
    void read(List<FormPart> parts, String prefix, JsonObject object) {
        for (var part : parts) read(part, prefix + part.name(), object.get(part.name()));
    }

    private void read(FormPart part, String name, JsonValue value) {
        if (value == null || value == JsonValue.NULL) return;
        switch (part.shape()) {
            case RECORDS -> entries(part, name, value.asJsonArray());
            case RECORD -> read(part.parts(), name + ".", value.asJsonObject());
            case FIELD -> values.put(name, texts(part, value));
        }
    }

    private void entries(FormPart part, String name, JsonArray entries) {
        values.count(name, entries.size());
        for (var index = 0; index < entries.size(); index++) {
            read(part.parts(), name + "." + index + ".", entries.getJsonObject(index));
        }
    }

    private static List<String> texts(FormPart part, JsonValue value) {
        if (value instanceof JsonArray several)
            return several.stream().map(FormJson::text).toList();
        var text = text(value);
        var minute = part.kind() == FieldKind.TIME && text.length() > MINUTE_LENGTH;
        return List.of(minute ? text.substring(0, MINUTE_LENGTH) : text);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
