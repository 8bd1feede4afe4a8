package eu.mandate.catalogue.json;

import com.networknt.schema.Error;
import eu.mandate.kernel.domain.Violation;
import java.util.Arrays;
import java.util.Map;

/** A fault found by the schema as a violation with a text in both languages. */
final class SchemaFault {

    /** Keywords of the schema and the reason that is told for each; of the arguments only numbers and lists are shown. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("required", "schema-member-missing"),
            Map.entry("additionalProperties", "schema-member-unknown"),
            Map.entry("type", "schema-type"),
            Map.entry("enum", "schema-not-one-of"),
            Map.entry("const", "schema-constant"),
            Map.entry("pattern", "schema-pattern"),
            Map.entry("minLength", "schema-too-short"),
            Map.entry("maxLength", "schema-too-long"),
            Map.entry("minItems", "schema-too-few"),
            Map.entry("maxItems", "schema-too-many"),
            Map.entry("minimum", "schema-below"),
            Map.entry("maximum", "schema-above"),
            Map.entry("uniqueItems", "schema-repeated"));

    private static final int SHOWN = 200;

    private SchemaFault() {}

    static Violation of(Error fault) {
        var reason = REASONS.getOrDefault(fault.getKeyword(), "schema-other");
        return Violation.of(pointer(fault), reason, shown(fault));
    }

    private static String pointer(Error fault) {
        var owner = fault.getInstanceLocation().toString();
        var member = fault.getProperty();
        return member == null ? owner : owner + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private static Object[] shown(Error fault) {
        return Arrays.stream(fault.getArguments() == null ? new Object[0] : fault.getArguments())
                .map(String::valueOf)
                .map(argument -> argument.length() > SHOWN ? argument.substring(0, SHOWN) + "…" : argument)
                .limit(1)
                .toArray();
    }
}
