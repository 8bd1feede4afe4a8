package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.ProfileFixture;
import eu.mandate.kernel.json.Records;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every rule of the schema, and for each the first place of the faultless profile where it applies. */
final class SchemaRules {

    /** Keywords that judge a value; the others describe or lead on. */
    static final Set<String> JUDGING = Set.of(
            "type",
            "enum",
            "const",
            "pattern",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "uniqueItems",
            "required",
            "additionalProperties");

    /** One rule and where it applies. */
    record Rule(String schemaPlace, String keyword, JsonObject schema, String pointer, JsonValue value) {

        @Override
        public String toString() {
            return schemaPlace + " " + keyword;
        }
    }

    static final JsonObject PROFILE = parse(Records.write(ProfileFixture.harbourDesk()));

    private final JsonObject root;
    private final Map<String, Rule> applied = new LinkedHashMap<>();
    private final Map<String, JsonObject> all = new LinkedHashMap<>();

    SchemaRules() {
        root = Json.createReader(ProfileFixture.class.getResourceAsStream("/catalogue/service-profile.schema.json"))
                .readObject();
        apply("#", root, "", PROFILE);
        collect("#", root);
    }

    /** Rules by place and keyword, as far as the faultless profile has something that they apply to. */
    Map<String, Rule> applied() {
        return applied;
    }

    /** Every rule that stands in the schema. */
    Set<String> all() {
        return all.keySet();
    }

    JsonObject root() {
        return root;
    }

    static JsonObject parse(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private void apply(String place, JsonObject schema, String pointer, JsonValue value) {
        if (schema.containsKey("$ref")) {
            var reference = schema.getString("$ref");
            apply(
                    reference,
                    (JsonObject) Json.createPointer(reference.substring(1)).getValue(root),
                    pointer,
                    value);
            return;
        }
        schema.keySet().stream()
                .filter(JUDGING::contains)
                .forEach(keyword -> applied.merge(
                        place + " " + keyword, new Rule(place, keyword, schema, pointer, value), SchemaRules::fuller));
        if (value instanceof JsonObject object) members(place, schema, pointer, object);
        if (value instanceof JsonArray array) elements(place, schema, pointer, array);
    }

    /** An empty list has nothing to repeat: the first list with elements is taken instead. */
    private static Rule fuller(Rule known, Rule next) {
        return known.value().equals(JsonValue.EMPTY_JSON_ARRAY) ? next : known;
    }

    private void members(String place, JsonObject schema, String pointer, JsonObject object) {
        object.forEach((name, value) -> apply(
                place + "/properties/" + name,
                schema.getJsonObject("properties").getJsonObject(name),
                pointer + "/" + name,
                value));
    }

    private void elements(String place, JsonObject schema, String pointer, JsonArray array) {
        for (var i = 0; i < array.size(); i++) {
            apply(place + "/items", schema.getJsonObject("items"), pointer + "/" + i, array.get(i));
        }
    }

    private void collect(String place, JsonObject schema) {
        schema.forEach((key, value) -> {
            if (JUDGING.contains(key)) all.put(place + " " + key, schema);
            if (key.equals("items")) collect(place + "/items", (JsonObject) value);
            if (key.equals("properties") || key.equals("$defs")) {
                ((JsonObject) value)
                        .forEach((name, nested) -> collect(place + "/" + key + "/" + name, (JsonObject) nested));
            }
        });
    }

    static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }
}
