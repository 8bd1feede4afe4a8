package eu.mandate.cli;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The people of a demo installation, as {@code demo.json} in its data folder names them. */
final class DemoFile {

    private final JsonObject content;

    private DemoFile(JsonObject content) {
        this.content = content;
    }

    /**
     * Whose token is asked for.
     *
     * @param roles who is taken when no name is given: the first person with the first of these roles that somebody has
     * @param tenant key of the tenant of that person, or null for any
     * @param username exact name, or null
     */
    record Wanted(List<String> roles, String tenant, String username) {}

    static DemoFile read(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return new DemoFile(reader.readObject());
        } catch (IOException | JsonException e) {
            throw new CallFailed("The demo file " + file + " cannot be read.", e);
        }
    }

    String baseUrl() {
        return content.getString("baseUrl");
    }

    String token(Wanted wanted) {
        var people = wanted.username() == null ? withRole(wanted) : with(wanted, "username", wanted.username());
        return people.map(person -> person.getString("apiToken", null))
                .filter(token -> token != null && !token.isBlank())
                .findFirst()
                .orElseThrow(() -> new CallFailed("Nobody like that has an API token in the demo file."));
    }

    private Stream<JsonObject> withRole(Wanted wanted) {
        return wanted.roles().stream().flatMap(role -> with(wanted, "role", role));
    }

    private Stream<JsonObject> with(Wanted wanted, String member, String value) {
        return Stream.concat(objects(content, "operators"), users(wanted.tenant()))
                .filter(person -> value.equals(person.getString(member, null)));
    }

    private Stream<JsonObject> users(String tenant) {
        return objects(content, "tenants")
                .filter(entry -> tenant == null || tenant.equals(entry.getString("key", null)))
                .flatMap(entry -> objects(entry, "users"));
    }

    private static Stream<JsonObject> objects(JsonObject owner, String name) {
        return owner.containsKey(name)
                ? owner.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                : Stream.empty();
    }
}
