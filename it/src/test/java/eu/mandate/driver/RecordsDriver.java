package eu.mandate.driver;

import eu.mandate.driver.IdentityDriver.Member;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Organisations whose records may be taken in, and records for them. */
public final class RecordsDriver {
    /** Lines of records. */
    public static final String LINES = "application/x-ndjson";

    /** A purpose of the messages. */
    public static final String PURPOSE = "J-P10/INTERACT";

    private RecordsDriver() {}

    /** A fresh customer of JuWaiTong that has stated everything and accepted an agreement; its administrator sees all records. */
    public static Space ready(IdentityDriver identity) {
        var space = identity.tenant();
        ReadyOrganisation.state(space);
        accept(space.admin().api());
        new ScopesDriver(space.admin().api()).seesAll(space.admin());
        return space;
    }

    /** Somebody more of such a customer, who sees all records, too. */
    public static Member reader(IdentityDriver identity, Space space, Role role) {
        return new ScopesDriver(space.admin().api()).seesAll(identity.member(space, role));
    }

    /** Issues an agreement and accepts it by declaration. */
    public static void accept(Api api) {
        accept(api, ReadyOrganisation.issue(api), "Dr. Helga Brandt", "General counsel");
    }

    /** A fresh customer of Weiban that says what the retailer of the story says; no application is authorised. */
    public static Space retailer(IdentityDriver identity) {
        var space = ReadyOrganisation.undecided(identity, "weiban", "yeying", "qinghe");
        var api = space.admin().api();
        // No agreement is made on what an application without authorisation would bring, so that is chosen after it.
        var programme = api.get("/policy").json().getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("type").equals("programme"))
                .map(setting -> setting.getString("payload"))
                .findFirst()
                .orElseThrow();
        api.post("/instructions/programme", programme.replace("\"W-A02\",\"W-A03\",", ""));
        accept(api, ReadyOrganisation.issue(api, "zh"), "郑律", "法务总监");
        api.post("/instructions/programme", programme);
        return space;
    }

    /** A fresh customer of WADesk that says what the customer of the story says; nobody of it is let see anything. */
    public static Space desk(IdentityDriver identity) {
        var space = ReadyOrganisation.decided(identity, "wadesk", "wapu", "harbourlane");
        var api = space.admin().api();
        accept(api, ReadyOrganisation.issue(api, "zh"), "Fiona Cheung", "General counsel");
        return space;
    }

    /** A fresh customer of WeSmile that says what the school of the story says; nobody of it is let see anything. */
    public static Space school(IdentityDriver identity) {
        var space = ReadyOrganisation.decided(identity, "wesmile", "wesmile-team", "lanshan");
        var api = space.admin().api();
        accept(api, ReadyOrganisation.issue(api, "zh"), "袁法", "副校长");
        return space;
    }

    /** A privacy manager of such a school who sees the photos of all its albums. */
    public static Api teacher(IdentityDriver identity, Space school) {
        var member = identity.member(school, Role.PRIVACY_MANAGER);
        new ScopesDriver(school.admin().api()).reader("S-V-ALBUM-AND-CLASS", "PERSON", member.membership(), "ALL");
        return member.api();
    }

    private static void accept(Api api, Answer issued, String name, String title) {
        if (issued.status() != 201) throw new IllegalStateException(issued.body());
        var declaration = Json.createObjectBuilder()
                .add("name", name)
                .add("title", title)
                .add("documentHash", issued.json().getString("fileHash"));
        var number = issued.json().getInt("number");
        var accepted = api.post(
                "/agreements/" + number + "/acceptance", declaration.build().toString());
        if (accepted.status() != 201) throw new IllegalStateException(accepted.body());
    }

    /** A message from a network (category J-C11), complete but for its number. */
    public static JsonObjectBuilder message(String body) {
        return Json.createObjectBuilder()
                .add("category", "J-C11")
                .add("purpose", PURPOSE)
                .add("source", "SYNC_NETWORK")
                .add("sourceChannel", "NETWORK_SYNC")
                .add("system", "facebook")
                .add("occurredAt", "2026-11-20T10:00:00Z")
                .add("fields", fields(body));
    }

    /** The fields of a message. */
    public static JsonObjectBuilder fields(String body) {
        return Json.createObjectBuilder()
                .add("network", "FACEBOOK")
                .add("sender", "Traveller")
                .add("recipientAccount", "our-page")
                .add("body", body)
                .add("receivedAt", "2026-11-20T10:00:00Z");
    }

    /** The person a message is about, by the number the network gave. */
    public static JsonObjectBuilder subject(String number) {
        return Json.createObjectBuilder()
                .add("kind", "CUSTOMER_CONTACT")
                .add("identifier", "EXTERNAL_ID")
                .add("value", number);
    }

    /** The same record with a number. */
    public static String numbered(String externalId, String body) {
        return message(body).add("externalId", externalId).build().toString();
    }

    /** Takes one record in; the answer when it was let through. */
    public static JsonObject take(Api api, String record) {
        var answer = api.post("/records", record);
        if (answer.status() != 201) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }

    /** A post of a stream (category J-C10), which is shown while the session lasts and never kept. */
    public static String ofSession(String text) {
        return Json.createObjectBuilder()
                .add("category", "J-C10")
                .add("purpose", PURPOSE)
                .add("source", "SYNC_NETWORK")
                .add("sourceChannel", "NETWORK_SYNC")
                .add(
                        "fields",
                        Json.createObjectBuilder().add("network", "FACEBOOK").add("stream", text))
                .build()
                .toString();
    }

    /** Brings content of a session; answers its id. */
    public static String shown(Api api, String text) {
        return take(api, ofSession(text)).getString("id");
    }

    /** Several records as lines. */
    public static Answer deliver(Api api, List<String> records, String query) {
        return api.send("POST", "/records" + query, String.join("\n", records), "Content-Type", LINES);
    }
}
