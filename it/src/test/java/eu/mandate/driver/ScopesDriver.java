package eu.mandate.driver;

import eu.mandate.driver.IdentityDriver.Member;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;

/** Who sees which records: instructions about readers and about applications, given over REST. */
public record ScopesDriver(Api api) {

    /** Scope of JuWaiTong. */
    public static final String ACCOUNTS = "J-V-TEAM-AND-ACCOUNT";

    /** Lets somebody of the portal see all records of JuWaiTong's scope; answers who it was. */
    public Member seesAll(Member member) {
        reader(ACCOUNTS, "PERSON", member.membership(), "ALL");
        return member;
    }

    /** Lets a reader see something; the first time for each reader, which one person can give. */
    public Answer reader(String scope, String kind, String id, String reach, String... collections) {
        var given = api.post(
                "/instructions/reader-scope",
                Json.createObjectBuilder()
                        .add("scope", scope)
                        .add("reader", kind)
                        .add("id", id)
                        .add("reach", reach)
                        .add("collections", array(Arrays.asList(collections)))
                        .build()
                        .toString());
        return insisted(given);
    }

    /** Lets an application see the people of departments, with all below them, but some. */
    public Answer app(String app, List<String> permissions, List<String> departments, List<String> but) {
        return insisted(api.post("/instructions/app-authorisation", body(app, permissions, departments, but)));
    }

    /** Lets an application see whoever bears a tag. */
    public Answer appByTag(String app, List<String> permissions, String tag) {
        var included = Json.createObjectBuilder().add("tags", array(List.of(tag)));
        return insisted(api.post(
                "/instructions/app-authorisation", body(app, permissions, included, names(List.of(), List.of()))));
    }

    /** What {@link #app} sends. */
    public static String body(String app, List<String> permissions, List<String> departments, List<String> but) {
        return body(app, permissions, names(departments, List.of()), names(List.of(), but));
    }

    private static String body(
            String app, List<String> permissions, JsonObjectBuilder included, JsonObjectBuilder excluded) {
        var people = Json.createObjectBuilder()
                .add("everybody", false)
                .add("everybodyConfirmed", false)
                .add("included", included)
                .add("excluded", excluded);
        var json = Json.createObjectBuilder().add("app", app).add("account", "test");
        if (app.equals("SELF_BUILT")) json.add("need", "Answering customers in one place, also for W-P06");
        return json.add("permissions", array(permissions))
                .add("people", people)
                .build()
                .toString();
    }

    private static JsonObjectBuilder names(List<String> departments, List<String> members) {
        return Json.createObjectBuilder()
                .add("departments", array(departments))
                .add("members", array(members))
                .add("tags", array(List.of()));
    }

    private static JsonArrayBuilder array(List<String> values) {
        var array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static Answer insisted(Answer given) {
        if (given.status() != 201) throw new IllegalStateException(given.status() + " " + given.body());
        return given;
    }
}
