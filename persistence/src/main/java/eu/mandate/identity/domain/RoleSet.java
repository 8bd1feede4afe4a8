package eu.mandate.identity.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored form of a set of roles: their names in the order of {@link Role}, separated by commas. */
public final class RoleSet {

    private RoleSet() {}

    /** The stored form. */
    public static String text(Collection<Role> roles) {
        return copy(roles).stream().map(Role::name).collect(Collectors.joining(","));
    }

    /**
     * Reads the stored form.
     *
     * @throws IllegalArgumentException for a name that is no role
     */
    public static Set<Role> parse(String text) {
        if (text.isEmpty()) {
            return Set.of();
        }
        return copy(Arrays.stream(text.split(",")).map(Role::valueOf).toList());
    }

    /** An unmodifiable copy in the order of {@link Role}. */
    public static Set<Role> copy(Collection<Role> roles) {
        return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /** The roles that are in both sets. */
    public static Set<Role> common(Collection<Role> one, Collection<Role> other) {
        var both = EnumSet.noneOf(Role.class);
        both.addAll(one);
        both.retainAll(other);
        return Collections.unmodifiableSet(both);
    }
}
