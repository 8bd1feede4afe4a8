package eu.mandate.dataplane.domain.mask;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import java.util.Map;
import java.util.Set;

/**
 * What every answer and file has instead of the identifiers that a platform gave to customers: pseudonyms of one organisation, so that
 * no two organisations can find out that they have a customer in common (row W-049). Within an organisation the same identifier is the
 * same pseudonym everywhere. The number that the source gave to the record is one, too, because
 * platforms number customers by what identifies them.
 */
public final class CustomerPseudonyms {

    // The union identifier of a participant of an activity is the one that the customer has in the application.
    private static final Map<String, Set<String>> FIELDS =
            Map.of("W-C08", Set.of("userid", "unionID"), "W-C15", Set.of("unionID"));

    private final Set<String> fields;
    private final HashingKey key;

    /** @param key of the organisation whose answer it is */
    public CustomerPseudonyms(DataCategory category, HashingKey key) {
        this.fields = FIELDS.getOrDefault(category.code(), Set.of());
        this.key = key;
    }

    /** Whether the field holds an identifier of a customer. */
    public boolean has(String field) {
        return fields.contains(field);
    }

    /** Whether records of the category have any. */
    public boolean any() {
        return !fields.isEmpty();
    }

    /** What stands for an identifier; null for none. */
    public String of(Object identifier) {
        return identifier == null ? null : key.pseudonym(identifier.toString());
    }
}
