package eu.mandate.instruction;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** Instructions that any organisation can give: whom the vendor reaches. */
final class Contacts {
    static final String PATH = "/instructions/contact";

    private Contacts() {}

    /** A valid payload. */
    static String payload(String purpose, String name) {
        return Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("name", name)
                .add("position", "Head of the desk")
                .add("email", "desk@ledger.example")
                .build()
                .toString();
    }

    /** Gives one, whatever was there. */
    static Answer give(Api api, String purpose, String name) {
        return api.post(PATH, payload(purpose, name));
    }

    /** Gives one and answers its number. */
    static int given(Api api, String purpose, String name) {
        var answer = give(api, purpose, name);
        if (answer.status() != 201) throw new IllegalStateException(answer.body());
        return answer.json().getInt("number");
    }

    /** Gives one on the state that the giver saw. */
    static Answer give(Api api, String purpose, String name, int basedOn) {
        return api.post(PATH + "?basedOn=" + basedOn, payload(purpose, name));
    }

    /** The name in the policy at present, or null. */
    static String inForce(Api api, String purpose) {
        return inForce(api.get("/policy"), purpose);
    }

    /** The name in a policy that was read, or null. */
    static String inForce(Answer policy, String purpose) {
        return policy.json().getJsonArray("settings").getValuesAs(JsonObject.class).stream()
                .filter(setting -> setting.getString("type").equals("contact")
                        && setting.getString("subject").equals(purpose))
                .map(setting -> setting.getString("payload"))
                .map(payload -> Json.createReader(new StringReader(payload))
                        .readObject()
                        .getString("name"))
                .findFirst()
                .orElse(null);
    }
}
