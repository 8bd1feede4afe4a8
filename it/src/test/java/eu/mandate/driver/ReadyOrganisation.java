package eu.mandate.driver;

import eu.mandate.driver.IdentityDriver.Space;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Organisations that have stated everything an agreement needs: they say what the customer of the demo story says. */
public final class ReadyOrganisation {

    /** What takes a second person, names people of the one organisation, or is no part of setting up. */
    private static final List<String> LEFT_OUT =
            List.of("purpose-choice", "agreement-acceptance", "reader-scope", "app-authorisation");

    private static final String PERIOD = "retention-period";

    private ReadyOrganisation() {}

    /** Lets a fresh space of the demo's vendor state everything. */
    public static void state(Space space) {
        state(space.admin().api(), "nordlicht", LEFT_OUT);
    }

    /** A fresh organisation that says what a customer of the story says, but has chosen no period. */
    public static Space undecided(IdentityDriver identity, String service, String vendor, String customer) {
        var space = identity.tenant(service, vendor);
        stateUndecided(space.admin().api(), customer);
        return space;
    }

    /** A fresh organisation that says what a customer of the story says, its periods, too. */
    public static Space decided(IdentityDriver identity, String service, String vendor, String customer) {
        var space = identity.tenant(service, vendor);
        state(space.admin().api(), customer, LEFT_OUT);
        return space;
    }

    /** The same as {@link #undecided} for a fresh organisation that somebody else took on. */
    public static void stateUndecided(Api api, String customer) {
        state(api, customer, Stream.concat(LEFT_OUT.stream(), Stream.of(PERIOD)).toList());
    }

    private static void state(Api api, String customer, List<String> leftOut) {
        var demo = Installation.shared();
        var model = demo.api(demo.person(customer, "LEGAL")).get("/policy").json();
        model.getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                .filter(setting -> !leftOut.contains(setting.getString("type")))
                .sorted(Comparator.comparing(setting -> setting.getInt("number")))
                .forEach(setting -> give(api, setting));
    }

    private static void give(Api api, JsonObject setting) {
        var type = setting.getString("type");
        var given = api.post("/instructions/" + type, setting.getString("payload"));
        // What another test let the demo's people approve waits here for a second person, and is not needed.
        if (given.status() != 201 && given.status() != 202) {
            throw new IllegalStateException(type + ": " + given.body());
        }
    }

    /** Asks for an agreement in English; whatever is a warning is acknowledged. */
    public static Answer issue(Api api) {
        return issue(api, "en");
    }

    /** The same in a language. */
    public static Answer issue(Api api, String language) {
        return api.post("/agreements", issuing(api.get("/agreements/preview").json(), language));
    }

    private static String issuing(JsonObject preview, String language) {
        var acknowledged = Json.createArrayBuilder();
        preview.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("severity").equals("WARNS"))
                .map(finding -> finding.getString("rule"))
                .distinct()
                .forEach(acknowledged::add);
        return Json.createObjectBuilder()
                .add("language", language)
                .add("acknowledged", acknowledged)
                .build()
                .toString();
    }
}
