package eu.mandate.catalogue.domain.lint.retention;

import static eu.mandate.catalogue.domain.profile.PeriodKind.AT_ONCE;
import static eu.mandate.catalogue.domain.profile.PeriodKind.FIXED;
import static eu.mandate.catalogue.domain.profile.PeriodKind.KEPT;
import static eu.mandate.catalogue.domain.profile.PeriodKind.STATUTE;
import static eu.mandate.catalogue.domain.profile.PeriodKind.UNTIL_TRIGGER;
import static eu.mandate.catalogue.domain.profile.PeriodKind.WITH_HOST;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.EndAction;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import java.util.function.Predicate;

/** Each kind of period has what it needs. */
final class Kinds {

    private Kinds() {}

    static void withoutSubject(Examination profile, Report report) {
        each(
                profile,
                rule -> rule.categories().isEmpty() && rule.scope() == null,
                report,
                "%s is about nothing: it names neither categories nor another scope.",
                "%s 没有对象：既未列明类别，也未列明其他范围。");
    }

    static void missing(Examination profile, Report report) {
        each(
                profile,
                rule -> withoutPeriod(rule) || withoutTrigger(rule),
                report,
                "%s does not say when the end comes: its kind needs more than it has.",
                "%s 未说明何时到期：该种期限所需内容不完整。");
    }

    private static boolean withoutPeriod(RetentionRule rule) {
        if (rule.kind() == STATUTE) return rule.statutes().isEmpty();
        var needed = rule.kind() == FIXED || rule.kind() == UNTIL_TRIGGER;
        return needed && rule.period() == null && rule.tenantChoice() != TenantChoice.REQUIRED;
    }

    private static boolean withoutTrigger(RetentionRule rule) {
        return rule.trigger() == null && rule.kind() != KEPT;
    }

    static void unfit(Examination profile, Report report) {
        each(
                profile,
                Kinds::excludesPeriod,
                report,
                "%s has a period, although its kind leaves no room for one.",
                "%s 设有期限，但该种规则不容许另设期限。");
    }

    private static boolean excludesPeriod(RetentionRule rule) {
        if (rule.period() == null) return false;
        return rule.kind() == KEPT
                || rule.kind() == WITH_HOST
                || (rule.kind() == AT_ONCE && rule.period().amount() != 0);
    }

    static void endless(Examination profile, Report report) {
        each(
                profile,
                rule -> rule.kind() == KEPT ? !rule.categories().isEmpty() : rule.endAction() == EndAction.NONE,
                report,
                "%s keeps personal data without an end.",
                "%s 无限期保存个人信息。");
    }

    static void hosts(Examination profile, Report report) {
        each(
                profile,
                rule -> rule.kind() == WITH_HOST
                        && rule.categories().stream()
                                .flatMap(code -> profile.category(code).stream())
                                .anyMatch(category -> category.hosts().isEmpty()),
                report,
                "%s ends with the host record, but a category of it has no host.",
                "%s 随宿主记录到期，但其中有类别没有宿主。");
    }

    static void backups(Examination profile, Report report) {
        if (hasPeriod(profile, Scope.BACKUPS)) return;
        report.add("/retention", "The longest cycle of the backups is missing.", "缺少备份的最长周期。");
    }

    static void log(Examination profile, Report report) {
        if (hasPeriod(profile, Scope.AUDIT_LOG)) return;
        report.add("/retention", "The period of the audit log is missing.", "缺少审计日志的保存期限。");
    }

    private static boolean hasPeriod(Examination profile, Scope scope) {
        return profile.profile().retention().stream().anyMatch(rule -> rule.scope() == scope && rule.period() != null);
    }

    static void each(Examination profile, Predicate<RetentionRule> faulty, Report report, String en, String zh) {
        Examination.each("/retention", profile.profile().retention(), (pointer, rule) -> {
            if (faulty.test(rule)) report.add(pointer, en, zh, rule.code());
        });
    }
}
