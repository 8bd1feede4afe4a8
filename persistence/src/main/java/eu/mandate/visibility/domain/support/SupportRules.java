package eu.mandate.visibility.domain.support;

import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What somebody of the vendor may ask a customer for: what the grid of the profile gives their roles, and nothing else. */
public final class SupportRules {

    private static final Set<String> OUTSIDE = Set.of("support-category-not-in-grid", "support-purpose-not-in-grid");

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

    /** Purposes for which the grid gives something, in the order of the profile. */
    public List<Purpose> purposes() {
        return profile.purposes().stream()
                .filter(purpose -> purpose.categories().stream().anyMatch(category -> gives(category, purpose.code())))
                .toList();
    }

    private boolean gives(String category, String purpose) {
        return profile.staffRoles().stream()
                .anyMatch(rule -> roles.contains(rule.role()) && rule.gives(category, purpose));
    }

    /**
     * Lets only what the grid gives be asked for, in the order of decisions: role before purpose.
     *
     * @throws Refusal ROLE_NOT_ALLOWED for what the grid does not give; PURPOSE_NOT_ALLOWED for a purpose that is unknown or not
     *     registered for a category
     */
    public void insist(String purposeUse, List<String> categories) {
        var faults = faults(purposeUse, categories);
        if (faults.isEmpty()) return;
        var outside = faults.stream().anyMatch(fault -> OUTSIDE.contains(fault.reason()));
        var refusal = outside
                ? Refusal.of(Code.ROLE_NOT_ALLOWED, "support-outside-grid")
                : Refusal.of(Code.PURPOSE_NOT_ALLOWED, "support-not-for-purpose");
        throw refusal.with(faults.toArray(Violation[]::new));
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
            } else if (purpose.isPresent() && !gives(code, purpose.get().code())) {
                faults.add(Violation.of(pointer, "support-purpose-not-in-grid"));
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
