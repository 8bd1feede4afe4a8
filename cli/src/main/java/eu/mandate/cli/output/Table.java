package eu.mandate.cli.output;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Objects as lines, their members as columns. */
public final class Table {

    private static final String GAP = "  ";

    private final List<String> columns;

    /** @param columns members that are printed, in this order */
    public Table(List<String> columns) {
        this.columns = columns;
    }

    /** Prints a list ({@code items}) or a single object; says how to go on when the list has more. */
    public void print(JsonObject answer, PrintWriter out) {
        var objects = answer.containsKey("items")
                ? answer.getJsonArray("items").getValuesAs(JsonObject.class)
                : List.of(answer);
        var rows = new ArrayList<List<String>>();
        rows.add(columns);
        objects.forEach(object ->
                rows.add(columns.stream().map(column -> cell(object, column)).toList()));
        rows.forEach(row -> out.println(line(row, rows)));
        if (answer.get("next") instanceof JsonString next) {
            out.println("more: --cursor " + next.getString());
        }
    }

    private String line(List<String> row, List<List<String>> rows) {
        var line = new StringBuilder();
        for (var column = 0; column < columns.size(); column++) {
            line.append(Text.padded(row.get(column), width(rows, column))).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> Text.width(row.get(column))).max().orElse(0);
    }

    /** A column names a member, or a member of a member: {@code token.name}. */
    private static String cell(JsonObject object, String column) {
        JsonValue value = object;
        for (var step : column.split("\\.")) {
            value = value instanceof JsonObject owner ? owner.getOrDefault(step, JsonValue.NULL) : JsonValue.NULL;
        }
        return Text.printable(text(value)).replace('\n', ' ');
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(Table::text).collect(Collectors.joining(","));
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }
}
