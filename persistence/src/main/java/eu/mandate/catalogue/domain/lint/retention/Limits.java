package eu.mandate.catalogue.domain.lint.retention;

import static eu.mandate.catalogue.domain.profile.RetentionTrigger.TRANSACTION_COMPLETED;
import static eu.mandate.catalogue.domain.profile.RetentionTrigger.TRANSACTION_DATE;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Figure;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.Limit;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.RetentionRule.Scope;
import eu.mandate.catalogue.domain.profile.Statute;
import eu.mandate.catalogue.domain.profile.TenantChoice;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Periods between their floors and ceilings. */
final class Limits {

    private static final Period TRANSACTIONS = new Period(3, PeriodUnit.YEARS);
    private static final Period LOGS = new Period(6, PeriodUnit.MONTHS);

    private Limits() {}

    static void crossed(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> longer(period(rule.floor()), period(rule.ceiling())),
                report,
                "The floor of %s lies above its ceiling.",
                "%s 的最短期限长于最长期限。");
    }

    static void outside(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> {
                    var period = Optional.ofNullable(rule.period());
                    return longer(period(rule.floor()), period) || longer(period, period(rule.ceiling()));
                },
                report,
                "The period of %s lies below its floor or above its ceiling.",
                "%s 的期限短于最短期限或长于最长期限。");
    }

    private static boolean longer(Optional<Period> one, Optional<Period> other) {
        return one.isPresent() && other.isPresent() && Figure.of(one.get()).longerThan(Figure.of(other.get()));
    }

    private static Optional<Period> period(Limit limit) {
        return Optional.ofNullable(limit).map(Limit::period);
    }

    static void empty(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> Stream.of(Optional.ofNullable(rule.floor()), Optional.ofNullable(rule.ceiling()))
                        .flatMap(Optional::stream)
                        .anyMatch(limit -> limit.period() == null && limit.criterion() == null),
                report,
                "A limit of %s has neither a period nor a criterion.",
                "%s 的限制既无期限也无标准。");
    }

    static void unlimited(Examination profile, Report report) {
        Kinds.each(
                profile,
                rule -> (rule.tenantChoice() == TenantChoice.SHORTER_ONLY && rule.ceiling() == null)
                        || (rule.tenantChoice() == TenantChoice.LONGER_ONLY && rule.floor() == null),
                report,
                "%s lets the controller choose, but the limit of the choice is missing.",
                "%s 允许委托方选择，但未规定选择的界限。");
    }

    static void statutory(Examination profile, Report report) {
        if (!profile.profile().regimes().contains(Regime.PIPL)) return;
        Kinds.each(
                profile,
                rule -> minimum(rule).filter(least -> below(rule, least)).isPresent(),
                report,
                "%s is without the statutory minimum: three years for transactions, six months for logs.",
                "%s 未设法定最短期限：交易信息三年，日志六个月。");
    }

    private static Optional<Period> minimum(RetentionRule rule) {
        if (rule.scope() == Scope.AUDIT_LOG) return Optional.of(LOGS);
        var transaction = rule.trigger() == TRANSACTION_COMPLETED || rule.trigger() == TRANSACTION_DATE;
        return Optional.of(TRANSACTIONS).filter(years -> transaction);
    }

    private static boolean below(RetentionRule rule, Period least) {
        return period(rule.floor())
                .map(floor -> Figure.of(least).longerThan(Figure.of(floor)))
                .orElse(true);
    }

    static void figures(Examination profile, Report report) {
        Examination.each("/retention", profile.profile().retention(), (pointer, rule) -> {
            var known = known(rule);
            Figure.in(rule.rule())
                    .filter(figure -> !known.contains(figure))
                    .forEach(figure -> report.add(
                            pointer + "/rule",
                            "The text of %s names %s, the rule itself does not.",
                            "%s 的文字写明 %s，而规则本身并无此期限。",
                            rule.code(),
                            figure.words()));
        });
    }

    private static Set<Figure> known(RetentionRule rule) {
        var limits = Stream.of(Optional.ofNullable(rule.period()), period(rule.floor()), period(rule.ceiling()))
                .flatMap(Optional::stream);
        return Stream.concat(limits, rule.statutes().stream().map(Statute::period))
                .map(Figure::of)
                .collect(Collectors.toSet());
    }
}
