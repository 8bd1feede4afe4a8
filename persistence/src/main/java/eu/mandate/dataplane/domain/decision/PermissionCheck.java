package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.kernel.domain.Code;
import eu.mandate.visibility.domain.OwnGrant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Step 10: what a device or a platform gives only with a permission needs that permission, and where the rule says so the
 * person's own. Without any of a category's permissions nothing of it is taken or shown; without one of them its fields are left
 * out. For a call on many records the person's own is judged record by record. The check is added where permissions are kept; it
 * knows them all at the moment of the call.
 */
public final class PermissionCheck implements Check {

    /** Interfaces are judged as a source; a permission of theirs is asked on the device. */
    private static final String INTERFACES = "JS_INTERFACE";

    private final Function<String, Set<Granted>> granted;

    /** Whether the person granted it, too. */
    public enum Own {
        /** Yes. */
        GIVEN,
        /** No. */
        MISSING,
        /** Each record's person for themselves. */
        BY_RECORD
    }

    /** A permission that stands. */
    public record Granted(String app, String permission, Own own) {

        /** @param own whether the person granted it, too */
        public Granted(String app, String permission, boolean own) {
            this(app, permission, own ? Own.GIVEN : Own.MISSING);
        }
    }

    /** @param granted every permission that stands for the people concerned */
    public PermissionCheck(Set<Granted> granted) {
        var all = Set.copyOf(granted);
        this.granted = category -> all;
    }

    /**
     * The permissions of applications that the organisation authorised; categories that no such application gives are let through.
     *
     * @param sight of whoever calls
     */
    public PermissionCheck(Sight sight) {
        this.granted = category -> {
            var visible = sight.of(category);
            if (!visible.governedByApp()) return null;
            return visible.permissions().stream()
                    .map(each -> new Granted(each.app(), each.permission(), own(sight, each.app(), each.permission())))
                    .collect(Collectors.toUnmodifiableSet());
        };
    }

    private static Own own(Sight sight, String app, String permission) {
        if (sight.many()) return Own.BY_RECORD;
        return sight.granted(app, permission) ? Own.GIVEN : Own.MISSING;
    }

    @Override
    public Step step() {
        return Step.PERMISSION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var standing = granted.apply(question.category());
        if (standing == null) return Finding.passed();
        var prefix = question.category() + ".";
        var rules = situation.profile().profile().permissions().stream()
                .filter(rule -> !rule.app().equals(INTERFACES))
                .filter(rule -> rule.fields().stream().anyMatch(field -> field.startsWith(prefix)))
                .toList();
        var given = with(rules, standing, Set.of(Own.GIVEN));
        var byRecord = with(rules, standing, Set.of(Own.BY_RECORD));
        if (!rules.isEmpty() && given.isEmpty() && byRecord.isEmpty()) {
            return Finding.failed(Code.PERMISSION_NOT_GRANTED, ground(situation, rules, "permission-missing"));
        }
        var duties = new LinkedHashMap<String, FieldDuty>();
        keys(rules, prefix).stream().sorted().forEach(key -> duties.put(key, hidden(situation, rules, key)));
        byRecord.forEach(rule ->
                keys(List.of(rule), prefix).forEach(key -> duties.put(key, granted(situation, rule, key))));
        keys(given, prefix).forEach(duties::remove);
        return Finding.passed(Duties.ofFields(duties));
    }

    private static FieldDuty hidden(Situation situation, List<PermissionRule> rules, String key) {
        return FieldDuty.hidden(Code.PERMISSION_NOT_GRANTED, ground(situation, rules, "permission-missing-field", key));
    }

    private static FieldDuty granted(Situation situation, PermissionRule rule, String key) {
        return FieldDuty.granted(
                new OwnGrant(rule.app(), rule.permission()),
                ground(situation, List.of(rule), "permission-own-grant", key));
    }

    /** Rules whose permission stands in one of these ways; where the person need not grant it, it stands at once. */
    private static List<PermissionRule> with(List<PermissionRule> rules, Set<Granted> standing, Set<Own> ways) {
        return rules.stream()
                .filter(rule -> standing.stream()
                        .filter(each -> each.app().equals(rule.app()))
                        .filter(each -> each.permission().equals(rule.permission()))
                        .anyMatch(each -> ways.contains(rule.ownGrant() ? each.own() : Own.GIVEN)))
                .toList();
    }

    private static Set<String> keys(List<PermissionRule> rules, String prefix) {
        return rules.stream()
                .flatMap(rule -> rule.fields().stream())
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Ground ground(Situation situation, List<PermissionRule> rules, String key, Object... arguments) {
        return Ground.ofProfile(situation, rules.get(0).rows(), key, arguments);
    }
}
