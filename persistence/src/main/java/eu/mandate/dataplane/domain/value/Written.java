package eu.mandate.dataplane.domain.value;

import eu.mandate.catalogue.domain.profile.FieldType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as people write them into one line or box, where no JSON tells their type: in a search, in a correction. */
public final class Written {

    private Written() {}

    /**
     * What was meant, for the reader of the field to judge: digits for a number, {@code true} or {@code false}, {@code 12.50 EUR} for
     * an amount, one line for each part of a list; anything else is a text.
     */
    public static Given given(FieldType type, String text) {
        return switch (type) {
            case NUMBER -> number(text);
            case YES_NO ->
                text.equals("true") || text.equals("false")
                        ? new Given.Truth(Boolean.parseBoolean(text))
                        : Given.of(text);
            case AMOUNT -> amount(text);
            case LIST ->
                new Given.Sequence(
                        Arrays.stream(text.split("\n")).map(Given::of).toList());
            default -> Given.of(text);
        };
    }

    private static Given number(String text) {
        return text.matches("-?[0-9]{1,30}(\\.[0-9]{1,12})?") ? new Given.Figure(new BigDecimal(text)) : Given.of(text);
    }

    private static Given amount(String text) {
        var parts = text.strip().split(" ");
        if (parts.length != 2) return Given.of(text);
        Map<String, Given> members = new LinkedHashMap<>();
        members.put("value", Given.of(parts[0]));
        members.put("currency", Given.of(parts[1]));
        return new Given.Members(members);
    }
}
