package eu.mandate.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Installation;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The description of the API is kept beside the code, so that a change of the contract is seen in its review. */
class ApiDescriptionIT {
    private static final Path KEPT = Path.of("..", "docs", "openapi.json");

    @Test
    void theKeptDescriptionIsWhatTheServerSays() throws IOException {
        var answer = Installation.shared().api((String) null).get("//openapi?format=JSON");
        // The address differs from installation to installation, and the server keeps no order among members.
        var told = pretty(
                sorted(Json.createObjectBuilder(answer.json()).remove("servers").build()));
        if (Boolean.getBoolean("openapi.keep")) Files.writeString(KEPT, told);
        assertThat(KEPT)
                .as("keep the new one: ./mvnw verify -pl it -am -Dit.test=ApiDescriptionIT -Dopenapi.keep=true")
                .hasContent(told);
    }

    private static JsonValue sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            var members = Json.createObjectBuilder();
            new TreeMap<>(object).forEach((name, member) -> members.add(name, sorted(member)));
            return members.build();
        }
        if (value instanceof JsonArray array) {
            var items = Json.createArrayBuilder();
            array.forEach(item -> items.add(sorted(item)));
            return items.build();
        }
        return value;
    }

    private static String pretty(JsonValue value) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(value);
        }
        return text + "\n";
    }
}
