package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.tree.Node;
import eu.mandate.catalogue.domain.tree.RecordTree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many entries each register of a profile has.
 *
 * @param byRegister in the order of the profile's form; {@code fields} stands behind {@code categories}
 */
public record ProfileCounts(Map<String, Integer> byRegister) {

    public ProfileCounts {
        byRegister = Collections.unmodifiableMap(new LinkedHashMap<>(byRegister));
    }

    /** The counts of one profile. */
    public static ProfileCounts of(ServiceProfile profile) {
        var counts = new LinkedHashMap<String, Integer>();
        RecordTree.members(new Node("", "", profile))
                .filter(member -> member.value() instanceof List)
                .forEach(register -> {
                    counts.put(register.name(), ((List<?>) register.value()).size());
                    if (register.name().equals("categories")) counts.put("fields", fields(profile));
                });
        return new ProfileCounts(counts);
    }

    private static int fields(ServiceProfile profile) {
        return profile.categories().stream()
                .map(DataCategory::fields)
                .mapToInt(List::size)
                .sum();
    }
}
