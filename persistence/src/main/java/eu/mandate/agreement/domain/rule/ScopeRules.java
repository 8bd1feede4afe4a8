package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.visibility.domain.CategoryRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R37 to R39: applications of connected platforms see somebody and have permissions, the whole organisation only on purpose, and
 * what is processed is what the permissions give (Art. 25(2), 28(3) GDPR; PIPL Art. 6, 21).
 */
final class ScopeRules {

    private final Snapshot snapshot;
    private final Findings findings;
    private final Set<String> active;

    private ScopeRules(Snapshot snapshot, Findings findings) {
        this.snapshot = snapshot;
        this.findings = findings;
        this.active = Entrusted.of(snapshot).activities().stream()
                .map(ProcessingActivity::categories)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    static void judge(Snapshot snapshot, Findings findings) {
        var rules = new ScopeRules(snapshot, findings);
        CategoryRule.all(snapshot.profile()).stream()
                .filter(CategoryRule::limitsApp)
                .forEach(rules::judge);
    }

    private void judge(CategoryRule rule) {
        var grant = snapshot.scopes().app(rule.app());
        var used = rule.rule().categories().stream().anyMatch(active::contains);
        var place = Place.scope(rule.app());
        findings.refuse(used && grant.isEmpty(), "R37", place, null, rule.app());
        grant.ifPresent(given -> {
            var everybody = given.authorisation().people().everybody();
            findings.warn(everybody, "R38", place, given.people(), rule.app(), given.people());
            fits(rule, given, place);
        });
    }

    /** What is processed is cut to what is granted; what cannot be cut, and what is granted beyond it, does not fit. */
    private void fits(CategoryRule rule, AppGrant grant, Place place) {
        var given = rule.permissions(snapshot.profile()).stream()
                .filter(permission -> grant.authorisation().permissions().contains(permission.permission()))
                .flatMap(permission -> permission.fields().stream())
                .collect(Collectors.toSet());
        for (var category : snapshot.profile().categories()) {
            if (!rule.rule().categories().contains(category.code())) continue;
            var some = category.fields().stream().anyMatch(field -> given.contains(key(category, field)));
            if (!some) continue;
            findings.refuse(
                    !active.contains(category.code()),
                    "R39.beyond",
                    place,
                    category.code(),
                    rule.app(),
                    category.code());
            category.fields().stream()
                    .filter(field -> field.presence() == Presence.REQUIRED && !given.contains(key(category, field)))
                    .forEach(field -> findings.refuse(
                            true, "R39", place.member("permissions"), field.key(), rule.app(), key(category, field)));
        }
    }

    private static String key(DataCategory category, DataField field) {
        return category.code() + "." + field.key();
    }
}
