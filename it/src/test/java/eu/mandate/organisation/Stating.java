package eu.mandate.organisation;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** An organisation that states things, as one of its people. */
public record Stating(Api api) {
    static final String IDENTITY = """
            {"legalName":"Nordwind Touren GmbH","legalForm":"ORGANISATION","street":"Kai 1","postalCode":"24937",\
            "city":"Flensburg","country":"DE","registrationNumber":"HRB 1 FL"}""";

    /** Gives an instruction. */
    public Answer give(String type, String payload) {
        return api.post("/instructions/" + type, payload);
    }

    /** Gives an instruction that has to be taken; answers its number. */
    public int number(String type, String payload) {
        var given = give(type, payload);
        if (given.status() != 201) throw new IllegalStateException(type + ": " + given.status() + " " + given.body());
        return given.json().getInt("number");
    }

    /** The pointers and nothing else that a refusal names. */
    static List<String> pointers(Answer refused) {
        return refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer"))
                .toList();
    }

    /** What the organisation has stated. */
    public JsonObject organisation() {
        return api.get("/tenant/organisation").json().getJsonObject("organisation");
    }

    /** What one step of setting up still misses. */
    List<String> missing(String step) {
        return api.get("/tenant/set-up").json().getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("step").equals(step))
                .flatMap(each -> each.getJsonArray("missing").stream())
                .map(JsonValue::toString)
                .map(text -> text.substring(1, text.length() - 1))
                .toList();
    }
}
