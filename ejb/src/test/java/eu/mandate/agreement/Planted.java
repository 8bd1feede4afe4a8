package eu.mandate.agreement;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.kernel.json.Records;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A snapshot with faults planted into its JSON form. A change is {@code /path=value} with a JSON value, or {@code -/path}, where
 * a list step is the key, code, purpose, rule or territory of the element, or {@code -} for a new one.
 */
final class Planted {

    private Planted() {}

    static Snapshot in(Snapshot snapshot, String... changes) {
        return in(snapshot, List.of(changes));
    }

    static Snapshot in(Snapshot snapshot, List<String> changes) {
        var json = (JsonObject) parse(Records.write(snapshot));
        for (var change : changes) json = changed(json, change);
        return Records.read(json.toString(), Snapshot.class);
    }

    private static JsonObject changed(JsonObject json, String change) {
        if (change.startsWith("-")) {
            return Json.createPointer(pointer(json, change.substring(1))).remove(json);
        }
        var at = change.indexOf('=');
        var pointer = Json.createPointer(pointer(json, change.substring(0, at)));
        var value = ((JsonArray) parse("[" + change.substring(at + 1) + "]")).get(0);
        return pointer.containsValue(json) ? pointer.replace(json, value) : pointer.add(json, value);
    }

    private static String pointer(JsonObject json, String path) {
        var pointer = new StringBuilder();
        JsonValue here = json;
        for (var step : path.substring(1).split("/")) {
            var resolved = here instanceof JsonArray list ? index(list, step) : step;
            pointer.append('/').append(resolved);
            here = child(here, resolved);
        }
        return pointer.toString();
    }

    private static JsonValue child(JsonValue here, String step) {
        if (here instanceof JsonArray list) return step.equals("-") ? null : list.get(Integer.parseInt(step));
        return ((JsonObject) here).get(step);
    }

    private static String index(JsonArray list, String step) {
        if (step.equals("-")) return step;
        return IntStream.range(0, list.size())
                .filter(at -> names(list.getJsonObject(at)).anyMatch(step::equals))
                .mapToObj(Integer::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no element " + step));
    }

    private static Stream<String> names(JsonObject element) {
        return Stream.of("key", "code", "purpose", "rule", "territory")
                .filter(name ->
                        element.containsKey(name) && element.get(name).getValueType() == JsonValue.ValueType.STRING)
                .map(element::getString);
    }

    private static JsonStructure parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
