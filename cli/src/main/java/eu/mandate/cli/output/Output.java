package eu.mandate.cli.output;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** How an answer is printed. */
public enum Output {
    /** The server's answer, indented. */
    JSON {
        @Override
        public void print(JsonObject answer, List<String> columns, PrintWriter out) {
            var text = new StringWriter();
            var factory = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
            try (var writer = factory.createWriter(text)) {
                writer.write(answer);
            }
            out.println(text.toString().strip());
        }
    },
    /** One line per object, the columns aligned. */
    TABLE {
        @Override
        public void print(JsonObject answer, List<String> columns, PrintWriter out) {
            new Table(columns).print(answer, out);
        }
    };

    /** Prints an answer. */
    public abstract void print(JsonObject answer, List<String> columns, PrintWriter out);
}
