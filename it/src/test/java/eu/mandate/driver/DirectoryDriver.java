package eu.mandate.driver;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;

/** The directory of one organisation, over REST. The source is always {@code hr}. */
public record DirectoryDriver(Api api) {

    /** Puts a department; the parent is an external id or null. Answers its id. */
    public String department(String externalId, String parent) {
        var json = Json.createObjectBuilder().add("name", "Department " + externalId);
        if (parent != null) json.add("parent", parent);
        return created(api.put(
                        "/departments/external/hr/" + externalId, json.build().toString()))
                .getString("id");
    }

    /** Puts a member, the main department first. Answers its id. */
    public String member(String externalId, String name, String... departments) {
        var places = Json.createArrayBuilder();
        Arrays.stream(departments).forEach(places::add);
        var json = Json.createObjectBuilder().add("name", name).add("departments", places);
        return created(api.put(
                        "/members/external/hr/" + externalId, json.build().toString()))
                .getString("id");
    }

    /** A table as it is looked at. */
    public Answer preview(String csv, String... headers) {
        var all = Arrays.copyOf(new String[] {"Content-Type", "text/csv"}, 2 + headers.length);
        System.arraycopy(headers, 0, all, 2, headers.length);
        return api.send("POST", "/directory-imports?source=hr", csv, all);
    }

    /** Applies what was looked at. */
    public Answer apply(JsonObject preview) {
        var hash = preview.getString("planHash");
        return api.post("/directory-imports/" + preview.getString("id") + "/apply", "{\"planHash\":\"" + hash + "\"}");
    }

    /** Members whose main department it is, who belong to it besides, and all below it. */
    public String counts(String department) {
        var view = api.get("/departments/" + department).json();
        return view.getInt("members") + " " + view.getInt("alsoHere") + " " + view.getInt("below");
    }

    private static JsonObject created(Answer answer) {
        if (answer.status() > 201) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer.json();
    }
}
