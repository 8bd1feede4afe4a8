package eu.mandate.cli;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** An RFC 9457 problem, as text for a terminal. */
final class Problem {

    private Problem() {}

    /** Code, detail, then one line per finding with its pointer. */
    static String describe(int status, JsonObject problem) {
        var lines = new ArrayList<String>();
        lines.add(problem.getString("code", "HTTP " + status) + ": "
                + problem.getString("detail", problem.getString("title", "no detail given")));
        findings(problem).forEach(finding -> lines.add("  " + line(finding)));
        if (problem.containsKey("instance")) {
            lines.add("  request " + problem.getString("instance"));
        }
        return Text.printable(String.join("\n", lines));
    }

    private static List<JsonObject> findings(JsonObject problem) {
        var errors = problem.getOrDefault("errors", JsonValue.EMPTY_JSON_ARRAY);
        return errors instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    private static String line(JsonObject finding) {
        return finding.getString("pointer", "") + " " + finding.getString("detail", finding.getString("code", ""));
    }
}
