package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.visibility.domain.OwnGrant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What accompanies a yes; whoever was let through has to do all of it.
 *
 * @param fields each field that is not simply shown
 * @param unused keys of fields the purpose has no use for: those that come in are refused
 * @param pseudonymous whether names and identifiers are left out
 * @param onlyHeld whether only records under hold may be touched
 * @param smallestGroup figures about fewer people are suppressed; 1 for no limit
 * @param role of the vendor, for the log; null before it was found
 * @param activity code of the processing activity, or null
 * @param clocks that start with a new record
 */
public record Duties(
        Map<String, FieldDuty> fields,
        Set<String> unused,
        boolean pseudonymous,
        boolean onlyHeld,
        int smallestGroup,
        VendorRole role,
        String activity,
        List<ClockDuty> clocks) {

    /** Figures about fewer people than this tell of single ones. */
    public static final int THRESHOLD = 5;

    /** Nothing besides the entry in the log, which every decision leaves. */
    public static final Duties NONE = new Duties(Map.of(), Set.of(), false, false, 1, null, null, List.of());

    public Duties {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        unused = Set.copyOf(unused);
        clocks = List.copyOf(clocks);
    }

    /** Only what to do with fields. */
    public static Duties ofFields(Map<String, FieldDuty> fields) {
        return new Duties(fields, Set.of(), false, false, 1, null, null, List.of());
    }

    /** What to do with one field. */
    public FieldDuty field(String key) {
        return fields.getOrDefault(key, FieldDuty.SHOWN);
    }

    /** What members have to have granted for some field. */
    public Set<OwnGrant> grants() {
        return fields.values().stream()
                .map(FieldDuty::grant)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Both: whatever either asks for. */
    public Duties and(Duties other) {
        if (other == NONE) return this;
        var both = new LinkedHashMap<>(fields);
        other.fields.forEach((key, duty) -> both.merge(key, duty, FieldDuty::and));
        var neither = new HashSet<>(unused);
        neither.addAll(other.unused);
        return new Duties(
                both,
                neither,
                pseudonymous || other.pseudonymous,
                onlyHeld || other.onlyHeld,
                Math.max(smallestGroup, other.smallestGroup),
                role == null ? other.role : role,
                activity == null ? other.activity : activity,
                clocks.isEmpty() ? other.clocks : clocks);
    }
}
