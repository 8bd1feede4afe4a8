package eu.mandate.dataplane.domain.mask;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.dataplane.domain.value.FieldValue;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values as readers are given them: what is masked in the form that is left of it, texts without the addresses and numbers of
 * people where the purpose does without names, identifiers of customers as pseudonyms. It is made for one answer and
 * serves all its records.
 */
public final class Showing {

    private final Map<String, DataField> fields = new LinkedHashMap<>();
    private final Set<String> partly;
    private final Set<String> masked;
    private final Set<String> blanked;
    private final String region;
    private final CustomerPseudonyms customers;

    /** @param context country of telephone numbers and key of the organisation */
    public Showing(DataCategory category, Projection projection, ReadingContext context) {
        var visible = new HashSet<>(projection.visible());
        category.fields().stream()
                .filter(field -> visible.contains(field.key()))
                .forEach(field -> fields.put(field.key(), field));
        this.partly = new HashSet<>(projection.partly());
        this.masked = new HashSet<>(projection.masked());
        this.blanked = new HashSet<>(projection.blanked());
        this.region = context.phoneRegion();
        this.customers = new CustomerPseudonyms(category, context.key());
    }

    /** The fields that come out in some form, in the order of the profile. */
    public Iterable<DataField> fields() {
        return fields.values();
    }

    /** Whether a field comes out masked. */
    public boolean masked(String key) {
        return partly.contains(key) || masked.contains(key);
    }

    /**
     * All values of one record.
     *
     * @param values that were read
     * @param present keys of masked values that were not read but are there
     */
    public Map<String, Object> all(Map<String, FieldValue> values, Set<String> present) {
        var shown = new LinkedHashMap<String, Object>();
        for (var key : fields.keySet()) {
            var value = present.contains(key) ? Masking.WHOLE : one(key, values.get(key));
            if (value != null) shown.put(key, value);
        }
        return shown;
    }

    /** The number that its source gave a record; a pseudonym where sources number customers by what identifies them. */
    public String number(String externalId) {
        return customers.any() ? customers.of(externalId) : externalId;
    }

    /** One value; null for none. */
    public Object one(String key, FieldValue value) {
        var field = fields.get(key);
        if (field == null || value == null) return null;
        if (masked.contains(key)) return Masking.WHOLE;
        if (partly.contains(key)) return Masking.mask(field, value);
        if (customers.has(key)) return customers.of(plain(value));
        return blanked.contains(key) && value instanceof FieldValue.Words words
                ? Masking.blank(words.text(), region)
                : plain(value);
    }

    private static Object plain(FieldValue value) {
        if (value instanceof FieldValue.Words words) return words.text();
        if (value instanceof FieldValue.Figure figure) return figure.figure();
        if (value instanceof FieldValue.Amount amount) return amount(amount);
        if (value instanceof FieldValue.Day day) return day.day().toString();
        if (value instanceof FieldValue.Moment moment) return moment.moment().toString();
        if (value instanceof FieldValue.Truth truth) return truth.truth();
        if (value instanceof FieldValue.Many many) return elements(many.elements());
        if (value instanceof FieldValue.File file) return file.id().toString();
        // A digest or a secret is masked always; this is the second line.
        return Masking.WHOLE;
    }

    /** The figure is a text: as a number of JSON it loses its last zeros in most readers, and large ones their last digits. */
    private static Map<String, Object> amount(FieldValue.Amount amount) {
        var members = new LinkedHashMap<String, Object>();
        members.put("value", amount.figure());
        members.put("currency", amount.currency());
        return members;
    }

    /** A list may hold nothing in its places. */
    private static List<Object> elements(List<Given> given) {
        var shown = new ArrayList<Object>();
        given.forEach(each -> shown.add(element(each)));
        return shown;
    }

    private static Object element(Given given) {
        if (given instanceof Given.Text text) return text.text();
        if (given instanceof Given.Figure figure) return figure.figure();
        if (given instanceof Given.Truth truth) return truth.truth();
        if (given instanceof Given.Sequence sequence) return elements(sequence.elements());
        if (given instanceof Given.Members members) {
            var shown = new LinkedHashMap<String, Object>();
            members.members().forEach((name, value) -> shown.put(name, element(value)));
            return shown;
        }
        return null;
    }
}
