package eu.mandate.catalogue.service;

import eu.mandate.catalogue.service.SchemaRules.Rule;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Breaks one rule of the schema at the place where it applies, and no other rule. */
final class SchemaPlants {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("required", "schema-member-missing"),
            Map.entry("additionalProperties", "schema-member-unknown"),
            Map.entry("type", "schema-type"),
            Map.entry("enum", "schema-not-one-of"),
            Map.entry("const", "schema-constant"),
            Map.entry("pattern", "schema-pattern"),
            Map.entry("maxLength", "schema-too-long"),
            Map.entry("minItems", "schema-too-few"),
            Map.entry("maxItems", "schema-too-many"),
            Map.entry("minimum", "schema-below"),
            Map.entry("maximum", "schema-above"),
            Map.entry("uniqueItems", "schema-repeated"));

    private SchemaPlants() {}

    /** The reason that has to be told. */
    static String reason(Rule rule) {
        return REASONS.get(rule.keyword());
    }

    /** The place that has to be told. */
    static String pointer(Rule rule) {
        return switch (rule.keyword()) {
            case "required" -> rule.pointer() + "/" + mandatory(rule);
            case "additionalProperties" -> rule.pointer() + "/surplus";
            default -> rule.pointer();
        };
    }

    /** The faultless profile with the one fault. */
    static String broken(Rule rule) {
        var patch = Json.createPatchBuilder();
        switch (rule.keyword()) {
            case "required" -> patch.remove(pointer(rule));
            case "additionalProperties" -> patch.add(pointer(rule), 1);
            default -> patch.replace(rule.pointer(), value(rule));
        }
        if (!rule.pointer().isEmpty() || !rule.keyword().equals("type")) {
            return patch.build().apply(SchemaRules.PROFILE).toString();
        }
        return "[]";
    }

    private static String mandatory(Rule rule) {
        return rule.schema().getJsonArray("required").getString(0);
    }

    private static JsonValue value(Rule rule) {
        return switch (rule.keyword()) {
            case "type" -> rule.value() instanceof JsonString ? Json.createValue(7) : Json.createValue("seven");
            case "enum" -> Json.createValue("NO_SUCH_VALUE");
            case "const" -> Json.createValue(2);
            case "pattern" -> Json.createValue(unfit(rule.schema()));
            case "maxLength" -> Json.createValue(tooLong(rule));
            case "minItems" -> JsonValue.EMPTY_JSON_ARRAY;
            case "maxItems" -> tooMany(rule);
            case "uniqueItems" ->
                Json.createArrayBuilder((JsonArray) rule.value())
                        .add(((JsonArray) rule.value()).get(0))
                        .build();
            case "minimum" -> number(rule, -1);
            case "maximum" -> number(rule, 1);
            default -> throw new IllegalArgumentException("no plant for " + rule.keyword());
        };
    }

    private static JsonNumber number(Rule rule, int beyond) {
        return Json.createValue(rule.schema().getInt(rule.keyword()) + beyond);
    }

    private static String unfit(JsonObject schema) {
        var pattern = Pattern.compile(schema.getString("pattern"));
        return List.of(" ", "!", "a b ").stream()
                .filter(candidate -> !pattern.matcher(candidate).find())
                .findFirst()
                .orElseThrow();
    }

    /** Longer at the end or, where a full stop or a slash divides the text, in the last part. */
    private static String tooLong(Rule rule) {
        var text = SchemaRules.text(rule.value());
        var last = text.isEmpty() ? "a" : text.substring(text.length() - 1);
        return text + last.repeat(rule.schema().getInt("maxLength") + 1 - text.length());
    }

    private static JsonArray tooMany(Rule rule) {
        var array = (JsonArray) rule.value();
        var longer = Json.createArrayBuilder(array);
        for (var i = array.size(); i <= rule.schema().getInt("maxItems"); i++) {
            longer.add(another(array.get(0), i));
        }
        return longer.build();
    }

    private static JsonValue another(JsonValue like, int number) {
        if (like instanceof JsonString text) return Json.createValue(text.getString() + number);
        if (like instanceof JsonNumber) return Json.createValue(1000 + number);
        return like;
    }
}
