package eu.mandate.catalogue;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.ProfileDriver;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A small invented service in one file, with what its vendor registers and what a customer states: nothing but data. */
final class FifthService {

    /** Its key. */
    static final String KEY = "leihregal";

    private static final String PATH = "/admin/profiles/";

    private FifthService() {}

    /** The profile, as its vendor wrote it. */
    static String profile() {
        return read("profile").toString();
    }

    /** Everything that the vendor has to say about itself. */
    static void register(Api operator) {
        for (var entry : entries("registers")) {
            var place = "/admin/registers/" + entry.getString("register") + "/" + entry.getString("key");
            done(200, operator.put(place, entry.getJsonObject("payload").toString()));
        }
    }

    /** From upload to offer. */
    static void offer(Api operator) {
        var id = ProfileDriver.draft(operator, profile());
        done(200, operator.post(PATH + id + "/publish", ProfileDriver.publication(null)));
        done(200, operator.post(PATH + id + "/put-in-force", "{}"));
    }

    /** Everything that the customer has to say about itself, the acceptance of the service included. */
    static void state(Api customer) {
        for (var statement : entries("organisation")) {
            var payload = statement.getJsonObject("payload").toString();
            done(201, customer.post("/instructions/" + statement.getString("type"), payload));
        }
        var offered = done(200, customer.get("/services")).getJsonArray("items").getJsonObject(0);
        var acceptance = Json.createObjectBuilder()
                .add("service", offered.getString("key"))
                .add("version", offered.getString("version"))
                .add("contentHash", offered.getString("contentHash"));
        done(
                201,
                customer.post(
                        "/instructions/profile-acceptance", acceptance.build().toString()));
    }

    private static JsonObject done(int status, Answer answer) {
        if (answer.status() != status) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }

    private static List<JsonObject> entries(String file) {
        return read(file).asJsonArray().getValuesAs(JsonObject.class);
    }

    private static JsonStructure read(String file) {
        try (InputStream stream = FifthService.class.getResourceAsStream("/fifth-service/" + file + ".json");
                var reader = Json.createReader(stream)) {
            return reader.read();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
