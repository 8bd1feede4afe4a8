package eu.mandate.audit.store;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** Facts of an entry as a flat JSON object of texts. */
final class Facts {
    /** Looked up once: each static method of {@code Json} searches the class path anew. */
    static final JsonProvider JSON = JsonProvider.provider();

    private Facts() {}

    /** Null for no facts. */
    static String json(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            sorted(facts).forEach(json::write);
            json.writeEnd();
        }
        return text.toString();
    }

    static Map<String, String> sorted(Map<String, String> facts) {
        return facts.size() < 2 ? facts : new TreeMap<>(facts);
    }

    static Map<String, String> map(String json) {
        if (json == null) {
            return Map.of();
        }
        var facts = new TreeMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
        }
        return facts;
    }
}
