package eu.mandate.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Profiles of a test: the one that comes with the product under another version, with changes. */
public final class ProfileDriver {

    /** Its key. */
    public static final String SERVICE = "juwaitong";

    private static final JsonObject BUILT_IN = builtIn();

    private ProfileDriver() {}

    /** The built-in profile as that version. */
    public static String version(String version) {
        return version(version, patch -> patch);
    }

    /** The built-in profile as that version, patched. */
    public static String version(String version, UnaryOperator<JsonPatchBuilder> changes) {
        var patch = changes.apply(Json.createPatchBuilder().replace("/version", version));
        return patch.build().apply(BUILT_IN).toString();
    }

    /** A change that is material: letters go to another addressee. */
    public static String materialVersion(String version) {
        return version(
                version, patch -> patch.replace("/contacts/" + addressee() + "/value", "JuWaiTong team " + version));
    }

    /** A change of words only. */
    public static String reworded(String version) {
        return version(
                version, patch -> patch.replace("/summary/en", "Social media management, version " + version + "."));
    }

    private static int addressee() {
        var contacts = BUILT_IN.getJsonArray("contacts").getValuesAs(JsonObject.class);
        return IntStream.range(0, contacts.size())
                .filter(index -> contacts.get(index).getString("purpose").equals("ADDRESSEE"))
                .findFirst()
                .orElseThrow();
    }

    /** The first prominent channel of the profile. */
    public static String channel() {
        return BUILT_IN.getJsonObject("changeNotice")
                .getJsonArray("prominentChannels")
                .getJsonObject(0)
                .getString("en");
    }

    /** Uploads; answers the identifier of the draft. */
    public static String draft(Api operator, String profile) {
        return done(201, operator.post("/admin/profiles", profile)).getString("id");
    }

    /** Uploads and publishes; answers the identifier. */
    public static String published(Api operator, String profile) {
        var id = draft(operator, profile);
        done(200, publish(operator, id));
        return id;
    }

    /** Uploads, publishes and puts in force at once. */
    public static String inForce(Api operator, String profile) {
        var id = published(operator, profile);
        done(200, operator.post("/admin/profiles/" + id + "/put-in-force", "{}"));
        return id;
    }

    /** Publishes with everything that may be said. */
    public static Answer publish(Api operator, String id) {
        return operator.post("/admin/profiles/" + id + "/publish", publication(channel()));
    }

    /**
     * What is said at a publication.
     *
     * @param channel null for none
     */
    public static String publication(String channel) {
        var body = Json.createObjectBuilder()
                .add("reason", "SERVICE")
                .add("summaryEn", "What changes.")
                .add("summaryZh", "变更说明。");
        if (channel != null) body.add("announcedThrough", channel);
        return body.build().toString();
    }

    /** Where a version stands. */
    public static String state(Api operator, String id) {
        return done(200, operator.get("/admin/profiles/" + id)).getString("state");
    }

    private static JsonObject done(int status, Answer answer) {
        if (answer.status() != status) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }

    private static JsonObject builtIn() {
        try (InputStream file = ProfileDriver.class.getResourceAsStream("/catalogue/juwaitong.json");
                var reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
