package eu.mandate.audit.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A type of event for those who read the log by program.
 *
 * @param type the action of its entries
 * @param en what happened, in English
 * @param zh the same in Chinese
 * @param detailSchema JSON Schema of the detail of its entries
 */
public record EventTypeView(String type, String en, String zh, Map<String, Object> detailSchema) {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> IDENTIFIER = Map.of("type", "string", "format", "uuid");

    /** With the schema that follows from the type. */
    public static EventTypeView of(EventType type, String en, String zh) {
        var members = new TreeMap<String, Object>(
                Map.of("actor", IDENTIFIER, "credential", IDENTIFIER, "object", TEXT, "request", TEXT));
        if (!type.facts().isEmpty()) members.put("facts", object(facts(type.facts())));
        var schema = new TreeMap<String, Object>(object(members));
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        return new EventTypeView(type.name(), en, zh, schema);
    }

    private static Map<String, Object> facts(List<String> names) {
        var facts = new TreeMap<String, Object>();
        names.forEach(name -> facts.put(name, TEXT));
        return facts;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return new TreeMap<>(Map.of("type", "object", "properties", properties, "additionalProperties", false));
    }
}
