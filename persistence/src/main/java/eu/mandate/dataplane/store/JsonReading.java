package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Values from the JSON that {@link JsonWriting} wrote, by the type of their field. */
final class JsonReading {

    /** Kept, because finding the library anew costs more than reading. */
    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private JsonReading() {}

    static JsonObject object(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The value; empty when it does not have the form of its field's type. */
    static Optional<FieldValue> value(DataField field, JsonValue value) {
        return Optional.ofNullable(
                switch (field.type()) {
                    case NUMBER -> value instanceof JsonNumber number ? new FieldValue.Figure(figure(number)) : null;
                    case AMOUNT -> value instanceof JsonObject money ? amount(money) : null;
                    case YES_NO -> truth(value);
                    case LIST ->
                        value instanceof JsonArray list
                                ? new FieldValue.Many(((Given.Sequence) given(list)).elements())
                                : null;
                    default -> value instanceof JsonString text ? words(field, text.getString()) : null;
                });
    }

    /** Zeros at the end are not kept by every library between here and the table. */
    private static BigDecimal figure(JsonNumber number) {
        var stripped = number.bigDecimalValue().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static FieldValue words(DataField field, String text) {
        try {
            return switch (field.type()) {
                case DATE -> new FieldValue.Day(LocalDate.parse(text));
                case TIME -> new FieldValue.Moment(Instant.parse(text));
                case FILE -> new FieldValue.File(UUID.fromString(text));
                case HASH -> new FieldValue.Digest(text);
                case SECRET -> new FieldValue.Secret(text);
                default -> new FieldValue.Words(text);
            };
        } catch (DateTimeException | IllegalArgumentException otherType) {
            return null;
        }
    }

    private static FieldValue amount(JsonObject money) {
        return new FieldValue.Amount(money.getJsonNumber("minorUnits").longValueExact(), money.getString("currency"));
    }

    private static FieldValue truth(JsonValue value) {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) return null;
        return new FieldValue.Truth(value == JsonValue.TRUE);
    }

    private static Given given(JsonValue value) {
        if (value instanceof JsonString text) return Given.of(text.getString());
        if (value instanceof JsonNumber number) return new Given.Figure(number.bigDecimalValue());
        if (value instanceof JsonArray list)
            return new Given.Sequence(list.stream().map(JsonReading::given).toList());
        if (value instanceof JsonObject object) return members(object);
        return value == JsonValue.NULL ? Given.NOTHING : new Given.Truth(value == JsonValue.TRUE);
    }

    private static Given members(JsonObject object) {
        var members = new LinkedHashMap<String, Given>();
        object.forEach((name, value) -> members.put(name, given(value)));
        return new Given.Members(members);
    }
}
