package eu.mandate.catalogue.domain.lint.retention;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each field has one rule. */
final class Coverage {

    private Coverage() {}

    static void missing(Examination examination, Report report) {
        var profile = examination.profile();
        Examination.each("/categories", profile.categories(), (pointer, category) -> {
            var open = uncovered(profile, category);
            if (open.isEmpty()) return;
            var whole = open.size() == kept(category).count();
            report.add(
                    pointer,
                    "No retention rule covers %s.",
                    "没有任何保存期限规则涵盖 %s。",
                    whole ? category.code() : String.join(", ", open));
        });
    }

    private static List<String> uncovered(ServiceProfile profile, DataCategory category) {
        return kept(category)
                .filter(field -> profile.retention().stream().noneMatch(rule -> covers(rule, field)))
                .toList();
    }

    private static Stream<String> kept(DataCategory category) {
        return category.fields().stream()
                .filter(field -> field.presence() != Presence.FORBIDDEN)
                .map(DataField::key)
                .map(key -> category.code() + "." + key);
    }

    static void twice(Examination examination, Report report) {
        var rules = examination.profile().retention();
        Examination.each(
                "/retention",
                rules,
                (pointer, rule) -> rules.subList(0, rules.indexOf(rule))
                        .forEach(earlier -> clash(examination, pointer, earlier, rule, report)));
    }

    private static void clash(
            Examination examination, String pointer, RetentionRule earlier, RetentionRule later, Report report) {
        if (differentActivities(earlier, later)) return;
        var fields = examination.fields().stream()
                .filter(field -> covers(earlier, field) && covers(later, field))
                .collect(Collectors.joining(", "));
        if (fields.isEmpty()) return;
        report.add(
                pointer,
                "%s and %s both say how long %s is kept.",
                "%s 与 %s 对 %s 规定了不同的保存期限。",
                earlier.code(),
                later.code(),
                fields);
    }

    private static boolean differentActivities(RetentionRule one, RetentionRule other) {
        return !one.activities().isEmpty()
                && !other.activities().isEmpty()
                && Collections.disjoint(one.activities(), other.activities());
    }

    /** A category of a rule is meant whole unless the rule lists some of its fields. */
    private static boolean covers(RetentionRule rule, String field) {
        if (rule.scope() != null) return false;
        var category = Examination.categoryOf(field);
        var limited =
                rule.fields().stream().anyMatch(f -> Examination.categoryOf(f).equals(category));
        return limited ? rule.fields().contains(field) : rule.categories().contains(category);
    }
}
