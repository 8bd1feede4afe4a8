package eu.mandate.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A person of the demo story with the ways in. */
public record DemoPerson(String username, String password, String role, String apiToken) {
    /** The first person of a customer in that role, as the demo in this data folder hands them out. */
    public static DemoPerson of(Path data, String customer, String role) throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(data.resolve("demo.json")))) {
            return reader.readObject().getJsonArray("tenants").getValuesAs(JsonObject.class).stream()
                    .filter(tenant -> tenant.getString("key").equals(customer))
                    .flatMap(tenant -> tenant.getJsonArray("users").getValuesAs(JsonObject.class).stream())
                    .filter(person -> person.getString("role").equals(role))
                    .map(DemoPerson::of)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static DemoPerson of(JsonObject json) {
        return new DemoPerson(
                json.getString("username"),
                json.getString("password"),
                json.getString("role"),
                json.getString("apiToken"));
    }
}
