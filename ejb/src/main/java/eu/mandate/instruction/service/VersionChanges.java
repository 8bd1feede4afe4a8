package eu.mandate.instruction.service;

import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.PayloadChange;
import eu.mandate.instruction.domain.PayloadChanges;
import eu.mandate.kernel.json.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How versions of a setting differ: by their payloads, and by what follows from each as things are now. */
@ApplicationScoped
public class VersionChanges {

    @Inject
    InstructionKinds kinds;

    /** The places that differ; with nothing before, everything is added. */
    List<PayloadChange> between(Optional<Instruction> before, Instruction after) {
        return PayloadChanges.between(before.map(this::members).orElse(Map.of()), members(after));
    }

    private Map<String, Object> members(Instruction version) {
        var members = payload(version);
        kinds.find(version.type()).ifPresent(kind -> members.putAll(implied(kind, version)));
        return members;
    }

    private static <P extends Record> Map<String, List<String>> implied(InstructionKind<P> kind, Instruction version) {
        return kind.implied(Records.read(version.payload(), kind.payload()));
    }

    private static Map<String, Object> payload(Instruction version) {
        try (var json = Json.createReader(new StringReader(version.payload()))) {
            return members(json.readObject());
        }
    }

    private static Map<String, Object> members(JsonObject object) {
        var members = new LinkedHashMap<String, Object>();
        object.forEach((name, value) -> {
            if (value != JsonValue.NULL) members.put(name, member(value));
        });
        return members;
    }

    private static Object member(JsonValue value) {
        if (value instanceof JsonObject nested) return members(nested);
        if (value instanceof JsonArray list)
            return list.stream().map(VersionChanges::text).toList();
        return text(value);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
