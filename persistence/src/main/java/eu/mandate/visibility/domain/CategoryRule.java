package eu.mandate.visibility.domain;

import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.catalogue.domain.profile.terms.ScopeRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scope rule of a profile as this feature keeps it. A rule in the words of a directory limits an application of a connected
 * platform, whoever reads; one in other words limits single readers. A rule without words is kept elsewhere.
 *
 * @param app the application whose permissions give the rule's categories; null for a rule that limits readers
 */
public record CategoryRule(ScopeRule rule, String app) {
    private static final Set<String> DIRECTORY_WORDS = Set.of("DEPARTMENT", "MEMBER", "TAG");

    /** The rules of a profile that are kept here, in its order. */
    public static List<CategoryRule> all(ServiceProfile profile) {
        return profile.scopes().stream()
                .filter(rule -> !rule.values().isEmpty())
                .map(rule -> new CategoryRule(rule, limitsApps(rule) ? app(profile, rule) : null))
                .toList();
    }

    /** The rule that limits a category. */
    public static Optional<CategoryRule> of(ServiceProfile profile, String category) {
        return all(profile).stream()
                .filter(rule -> rule.rule.categories().contains(category))
                .findFirst();
    }

    /** The rule that limits an application. */
    public static Optional<CategoryRule> ofApp(ServiceProfile profile, String app) {
        return all(profile).stream().filter(rule -> app.equals(rule.app)).findFirst();
    }

    /** The rule of this code, if it limits readers. */
    public static Optional<CategoryRule> ofReaders(ServiceProfile profile, String code) {
        return all(profile).stream()
                .filter(rule -> !rule.limitsApp() && rule.rule.code().equals(code))
                .findFirst();
    }

    /** Whether an application is limited. */
    public boolean limitsApp() {
        return app != null;
    }

    /** Whether records of the category are about a department, and not somebody's. */
    public boolean isAboutDepartments(String category) {
        return rule.departments().stream().anyMatch(field -> field.startsWith(category + "."));
    }

    /** The permissions of the profile that give fields of the rule's categories through its application. */
    public List<PermissionRule> permissions(ServiceProfile profile) {
        return profile.permissions().stream()
                .filter(permission -> permission.app().equals(app) && gives(permission, rule))
                .toList();
    }

    /** How far readers may be let under this rule: by collections where records lie in some, else by responsibility. */
    public Set<Reach> reaches() {
        if (limitsApp()) return Set.of();
        var named = EnumSet.of(Reach.NONE, Reach.ALL);
        if (!rule.collections().isEmpty()) named.add(Reach.COLLECTIONS);
        else
            Stream.of(Reach.OWN, Reach.TEAM)
                    .filter(reach -> rule.values().contains(reach.name()))
                    .forEach(named::add);
        return named;
    }

    private static boolean limitsApps(ScopeRule rule) {
        return DIRECTORY_WORDS.containsAll(rule.values());
    }

    private static String app(ServiceProfile profile, ScopeRule rule) {
        var apps = profile.permissions().stream()
                .filter(permission -> gives(permission, rule))
                .map(PermissionRule::app)
                .collect(Collectors.toSet());
        if (apps.size() != 1) {
            throw new IllegalStateException(rule.code() + " has to limit one application, not " + apps);
        }
        return apps.iterator().next();
    }

    private static boolean gives(PermissionRule permission, ScopeRule rule) {
        return permission.fields().stream()
                .map(field -> field.substring(0, field.indexOf('.')))
                .anyMatch(rule.categories()::contains);
    }
}
