package eu.mandate.catalogue.service;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema and the records tell the same form. */
class ProfileSchemaTest {

    /** Constants that have no place: an activity has one role, and a category has one. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of("/categories/vendorRole", Set.of("NONE"), "/activities/vendorRole", Set.of("BY_ACTIVITY"));

    private final JsonObject root = new SchemaRules().root();
    private final Set<String> places = new HashSet<>();

    @Test
    void everyMemberOfEveryRecordIsInTheSchemaWithItsKindOfValue() {
        compare("", ServiceProfile.class, root);
        assertThat(places).hasSizeGreaterThan(200);
    }

    @Test
    void itIsWrittenForTheDraftThatIsUsed() {
        assertThat(root.getString("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void nothingIsDefinedInVain() {
        var text = root.toString();
        assertThat(root.getJsonObject("$defs").keySet())
                .allSatisfy(name -> assertThat(text).contains("\"#/$defs/" + name + "\""));
    }

    private void compare(String place, Type type, JsonObject written) {
        var schema = resolve(written);
        places.add(place);
        if (type instanceof ParameterizedType list) {
            assertThat(schema.getString("type")).as(place).isEqualTo("array");
            compare(place, list.getActualTypeArguments()[0], schema.getJsonObject("items"));
            return;
        }
        var wanted = (Class<?>) type;
        if (wanted.isRecord()) members(place, wanted, schema);
        else if (wanted.isEnum()) constants(place, wanted, schema);
        else if (!schema.containsKey("const"))
            assertThat(schema.getString("type")).as(place).isEqualTo(kind(wanted));
    }

    private void members(String place, Class<?> type, JsonObject schema) {
        var components = type.getRecordComponents();
        var properties = schema.getJsonObject("properties");
        assertThat(schema.getBoolean("additionalProperties")).as(place).isFalse();
        assertThat(properties.keySet())
                .as(place)
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(strings(schema, "required")).as(place).containsAll(indispensable(components));
        Arrays.stream(components)
                .forEach(component -> compare(
                        place + "/" + component.getName(),
                        component.getGenericType(),
                        properties.getJsonObject(component.getName())));
    }

    /** A primitive cannot be absent, and no list is: empty is not the same as not asked. */
    private static List<String> indispensable(RecordComponent[] components) {
        return Arrays.stream(components)
                .filter(component -> component.getType().isPrimitive() || component.getType() == List.class)
                .map(RecordComponent::getName)
                .toList();
    }

    private static void constants(String place, Class<?> type, JsonObject schema) {
        var constants =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(toSet());
        constants.removeAll(LEFT_OUT.getOrDefault(place, Set.of()));
        assertThat(strings(schema, "enum")).as(place).containsExactlyInAnyOrderElementsOf(constants);
    }

    private static List<String> strings(JsonObject schema, String key) {
        return schema.getJsonArray(key).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private JsonObject resolve(JsonObject schema) {
        if (!schema.containsKey("$ref")) return schema;
        return (JsonObject)
                Json.createPointer(schema.getString("$ref").substring(1)).getValue(root);
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class) return "boolean";
        return type == int.class || type == Integer.class ? "integer" : "string";
    }
}
