package eu.mandate.dataplane.domain.ingest;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.dataplane.domain.record.OfferedRecord;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.directory.domain.ExternalKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Which fields of a profile's categories say where a record belongs. What the envelope says goes first; ids in fields are those
 * of the record's own system. What cannot be an id names nobody.
 */
final class PlaceFields {
    private final Map<String, String> owners;
    private final Map<String, String> departments;
    private final Map<String, String> collections;

    PlaceFields(ServiceProfile profile) {
        owners = fields(profile, ScopeRule::owners);
        departments = fields(profile, ScopeRule::departments);
        collections = fields(profile, ScopeRule::collections);
    }

    /** By category. */
    private static Map<String, String> fields(ServiceProfile profile, Function<ScopeRule, List<String>> part) {
        var found = new HashMap<String, String>();
        for (var rule : profile.scopes()) {
            // A version of a profile that was published before scope rules said it has none.
            var named = part.apply(rule);
            for (var field : named == null ? List.<String>of() : named) {
                var point = field.indexOf('.');
                found.put(field.substring(0, point), field.substring(point + 1));
            }
        }
        return found;
    }

    OfferedPlace of(OfferedRecord record, SortedMap<String, FieldValue> values) {
        var said = record.place();
        var member = said.member() == null ? key(record, values, owners) : said.member();
        var department = member == null ? key(record, values, departments) : null;
        var collection = said.collection() == null ? text(record, values, collections) : said.collection();
        if (member == null && department == null && collection == null) return OfferedPlace.NOWHERE;
        return new OfferedPlace(member, department, collection);
    }

    private static ExternalKey key(
            OfferedRecord record, SortedMap<String, FieldValue> values, Map<String, String> fields) {
        var id = text(record, values, fields);
        return ExternalKey.wellFormed(id) ? new ExternalKey(record.system(), id) : null;
    }

    private static String text(OfferedRecord record, SortedMap<String, FieldValue> values, Map<String, String> fields) {
        var key = fields.get(record.category());
        var words = key != null && values.get(key) instanceof FieldValue.Words found ? found.text() : null;
        return words == null || words.isEmpty() || words.length() > OfferedPlace.LONGEST ? null : words;
    }
}
