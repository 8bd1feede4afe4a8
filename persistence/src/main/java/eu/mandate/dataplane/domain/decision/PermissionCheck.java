package eu.mandate.dataplane.domain.decision;

import eu.mandate.catalogue.domain.profile.terms.PermissionRule;
import eu.mandate.kernel.domain.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Step 10: what a device or a platform gives only with a permission needs that permission, and where the rule says so the
 * person's own. Without any of a category's permissions nothing of it is taken or shown; without one of them its fields are left
 * out. The check is added where permissions are kept; it knows them all at the moment of the call.
 */
public final class PermissionCheck implements Check {

    /** Interfaces are judged as a source; a permission of theirs is asked on the device. */
    private static final String INTERFACES = "JS_INTERFACE";

    private final Set<Granted> granted;

    /**
     * A permission that stands.
     *
     * @param own whether the person granted it, too
     */
    public record Granted(String app, String permission, boolean own) {}

    /** @param granted every permission that stands for the people concerned */
    public PermissionCheck(Set<Granted> granted) {
        this.granted = Set.copyOf(granted);
    }

    @Override
    public Step step() {
        return Step.PERMISSION;
    }

    @Override
    public Finding examine(Question question, Situation situation) {
        var prefix = question.category() + ".";
        var rules = situation.profile().profile().permissions().stream()
                .filter(rule -> !rule.app().equals(INTERFACES))
                .filter(rule -> rule.fields().stream().anyMatch(field -> field.startsWith(prefix)))
                .toList();
        var standing = rules.stream().filter(this::stands).toList();
        if (!rules.isEmpty() && standing.isEmpty()) {
            return Finding.failed(Code.PERMISSION_NOT_GRANTED, ground(situation, rules, "permission-missing"));
        }
        var given = keys(standing, prefix);
        var hidden = new LinkedHashMap<String, FieldDuty>();
        keys(rules, prefix).stream()
                .filter(key -> !given.contains(key))
                .sorted()
                .forEach(key -> hidden.put(
                        key,
                        FieldDuty.hidden(
                                Code.PERMISSION_NOT_GRANTED,
                                ground(situation, rules, "permission-missing-field", key))));
        return Finding.passed(Duties.ofFields(hidden));
    }

    private boolean stands(PermissionRule rule) {
        return granted.contains(new Granted(rule.app(), rule.permission(), true))
                || !rule.ownGrant() && granted.contains(new Granted(rule.app(), rule.permission(), false));
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
