package eu.mandate.dataplane.store.ingest;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.record.AcceptedRecord;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.store.StoredClocks;
import eu.mandate.dataplane.store.StoredFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An accepted record, made ready for the table. Its values are there as text only, so that ten thousand of them stay small.
 *
 * @param place in the delivery
 * @param id it gets when it is new
 * @param system number of its system
 * @param record without its values
 * @param fields the object of what may be searched
 * @param secret the object of what is sealed, or null when there is nothing
 * @param content its fingerprint
 */
record IngestRow(int place, UUID id, int system, AcceptedRecord record, String fields, String secret, byte[] content) {

    /** The values, read again. */
    SortedMap<String, FieldValue> values(List<DataField> known) {
        var values = StoredFields.read(known, fields);
        if (secret != null) values.putAll(StoredFields.read(known, secret));
        return values;
    }

    static String open(SortedMap<String, FieldValue> values, Set<String> sealed) {
        if (sealed.isEmpty()) return StoredFields.write(values);
        return StoredFields.write(parted(values, sealed, false));
    }

    static String secret(SortedMap<String, FieldValue> values, Set<String> sealed) {
        if (sealed.isEmpty()) return null;
        var secret = parted(values, sealed, true);
        return secret.isEmpty() ? null : StoredFields.write(secret);
    }

    private static Map<String, FieldValue> parted(
            SortedMap<String, FieldValue> values, Set<String> sealed, boolean wanted) {
        var part = new TreeMap<String, FieldValue>();
        values.forEach((key, value) -> {
            if (sealed.contains(key) == wanted) part.put(key, value);
        });
        return part;
    }

    /** The clocks, as they are kept. */
    String clocks() {
        return StoredClocks.write(record.clocks());
    }
}
