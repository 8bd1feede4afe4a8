package eu.mandate.dataplane.store;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.dataplane.domain.query.SealedTexts;
import eu.mandate.dataplane.domain.value.FieldValue;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of fields as they are kept: one JSON object by key of the field. A text is a string, a number a number, money
 * {@code {"minorUnits":1250,"currency":"EUR"}}, a day {@code "2026-11-22"}, a moment {@code "2026-11-22T10:00:00.000000Z"}, a list an
 * array, a file its id and a digest its hexadecimal form.
 */
public final class StoredFields {

    private StoredFields() {}

    /** Whether the field is kept sealed, and never searched, filtered or sorted by. */
    public static boolean sealed(DataField field) {
        return field.sensitivity() != null || field.type() == FieldType.SECRET || SealedTexts.has(field);
    }

    /** The object that keeps these values. */
    public static String write(Map<String, FieldValue> values) {
        return new JsonWriting().values(values).toString();
    }

    /**
     * The values that an object keeps. A key that is none of the fields is left out, and so is a value whose field has another type
     * by now: an earlier version of the profile had it.
     *
     * @param fields of the category, also those that the object does not hold
     */
    public static SortedMap<String, FieldValue> read(Collection<DataField> fields, String json) {
        return read(fields, JsonReading.object(json));
    }

    static SortedMap<String, FieldValue> read(Collection<DataField> fields, JsonObject object) {
        var values = new TreeMap<String, FieldValue>();
        for (var field : fields) {
            var value = object.get(field.key());
            if (value != null) JsonReading.value(field, value).ifPresent(read -> values.put(field.key(), read));
        }
        return values;
    }
}
