package eu.mandate.dataplane.store.ingest;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.store.StoredFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a profile's categories, and which of them are sealed. */
final class Categories {
    /** The row of the log that is only added to (W-059); its category names it. */
    private static final String APPEND_ONLY = "W-059";

    private final Map<String, List<DataField>> fields = new HashMap<>();
    private final Map<String, Set<String>> sealed = new HashMap<>();
    private final Set<String> fixed = new HashSet<>();

    Categories(ServiceProfile profile) {
        for (DataCategory category : profile.categories()) {
            fields.put(category.code(), category.fields());
            if (category.rows().contains(APPEND_ONLY)) fixed.add(category.code());
            sealed.put(
                    category.code(),
                    category.fields().stream()
                            .filter(StoredFields::sealed)
                            .map(DataField::key)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Fields of a category; none of one that the profile does not have any more. */
    List<DataField> fields(String category) {
        return fields.getOrDefault(category, List.of());
    }

    /** Whether records of it are only added. */
    boolean fixed(String category) {
        return fixed.contains(category);
    }

    /** Keys of its sealed fields. */
    Set<String> sealed(String category) {
        return sealed.getOrDefault(category, Set.of());
    }
}
