package eu.mandate.cli;

import eu.mandate.cli.output.Table;
import eu.mandate.cli.output.Text;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An RFC 9457 problem, as text for a terminal. */
final class Problem {

    private Problem() {}

    /** Code, detail, then a table of what rules found, or one line per fault of the input with its pointer. */
    static String describe(int status, JsonObject problem, String language) {
        var lines = new ArrayList<String>();
        lines.add(problem.getString("code", "HTTP " + status) + ": "
                + problem.getString("detail", problem.getString("title", "no detail given")));
        if (problem.containsKey("findings")) lines.add(table(problem.getJsonArray("findings"), language));
        else objects(problem, "errors").forEach(fault -> lines.add("  " + line(fault)));
        if (problem.containsKey("instance")) {
            lines.add("  request " + problem.getString("instance"));
        }
        return Text.printable(String.join("\n", lines));
    }

    /** What rules found, one line each, the text in the reader's language, given by its tag. */
    static String table(JsonArray findings, String language) {
        var text = new StringWriter();
        var chinese = Locale.forLanguageTag(language).getLanguage().equals(Locale.CHINESE.getLanguage());
        var columns = List.of("rule", "severity", "annex", "path", "owner", chinese ? "zh" : "en");
        new Table(columns)
                .print(Json.createObjectBuilder().add("items", findings).build(), new PrintWriter(text, true));
        return text.toString().stripTrailing();
    }

    private static List<JsonObject> objects(JsonObject problem, String member) {
        var value = problem.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY);
        return value instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    private static String line(JsonObject fault) {
        return fault.getString("pointer", "") + " " + fault.getString("detail", fault.getString("code", ""));
    }
}
