package eu.mandate.kernel;

import eu.mandate.driver.Answer;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** How the tests look at problem documents. */
final class Problem {
    private Problem() {}

    /** Everything that may not tell two refusals apart: status, headers that carry meaning, and the body without its id. */
    static String comparable(Answer answer) {
        return answer.status() + " " + answer.header("Content-Type") + " " + answer.header("Content-Language") + " "
                + answer.header("ETag") + " " + answer.header("Location") + " "
                + answer.header("Allow") + " " + anonymous(answer.json());
    }

    private static JsonObject anonymous(JsonObject problem) {
        return Json.createObjectBuilder(problem).remove("instance").build();
    }
}
