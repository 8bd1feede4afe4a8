package eu.mandate.visibility.domain.support;

import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody of the vendor may ask a customer for: what the grid of the profile gives their roles, and nothing else. */
public final class SupportRules {

    private final ServiceProfile profile;
    private final Set<String> roles;

    /** @param roles of the person who asks */
    public SupportRules(ServiceProfile profile, Set<Role> roles) {
        this.profile = profile;
        this.roles = roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Codes of the categories that the grid gives, sorted. */
    public Set<String> grid() {
        return profile.staffRoles().stream()
                .filter(rule -> roles.contains(rule.role()))
                .flatMap(rule -> rule.categories().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Purposes for which something of the grid is used, in the order of the profile. */
    public List<Purpose> purposes() {
        var grid = grid();
        return profile.purposes().stream()
                .filter(purpose -> purpose.categories().stream().anyMatch(grid::contains))
                .toList();
    }

    /** Everything that is wrong with a wish. */
    public List<Violation> faults(String purposeUse, List<String> categories) {
        var faults = new ArrayList<Violation>();
        var purpose = purpose(purposeUse);
        if (purpose.isEmpty()) faults.add(Violation.of("/purpose", "support-purpose-unknown"));
        var grid = grid();
        for (var i = 0; i < categories.size(); i++) {
            var code = categories.get(i);
            var pointer = "/categories/" + i;
            if (!grid.contains(code)) faults.add(Violation.of(pointer, "support-category-not-in-grid"));
            else if (purpose.isPresent() && !purpose.get().categories().contains(code)) {
                faults.add(Violation.of(pointer, "support-category-not-for-purpose"));
            }
        }
        return faults;
    }

    private Optional<Purpose> purpose(String use) {
        var slash = use.indexOf('/');
        var code = slash < 0 ? use : use.substring(0, slash);
        return profile.purposes().stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst();
    }
}
