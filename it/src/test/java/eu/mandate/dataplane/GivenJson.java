package eu.mandate.dataplane;

import eu.mandate.dataplane.domain.value.Given;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;

/** What is given, as it is sent. */
final class GivenJson {
    private GivenJson() {}

    static String of(Map<String, Given> record) {
        return value(new Given.Members(record)).toString();
    }

    private static JsonValue value(Given given) {
        if (given instanceof Given.Text text) return Json.createValue(text.text());
        if (given instanceof Given.Figure figure) return Json.createValue(figure.figure());
        if (given instanceof Given.Truth truth) return truth.truth() ? JsonValue.TRUE : JsonValue.FALSE;
        if (given instanceof Given.Sequence list) {
            var array = Json.createArrayBuilder();
            list.elements().forEach(element -> array.add(value(element)));
            return array.build();
        }
        if (given instanceof Given.Members object) {
            var json = Json.createObjectBuilder();
            object.members().forEach((name, member) -> json.add(name, value(member)));
            return json.build();
        }
        return JsonValue.NULL;
    }
}
